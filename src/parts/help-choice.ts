/**
 * Shows the ways to get help of one nation and age, at first of the nation for which pages are shown. Without scripts all of them
 * stand on the page. Nothing is remembered.
 */
class HelpChoice extends HTMLElement {
	connectedCallback() {
		const nation = this.querySelector<HTMLSelectElement>('select[name="nation"]');
		if (nation) nation.value = document.documentElement.dataset['nation'] ?? nation.value;
		this.addEventListener('change', () => this.show());
		this.show();
	}

	private show() {
		const chosen = (name: string) => this.querySelector<HTMLSelectElement>(`select[name="${name}"]`)?.value;
		for (const list of this.querySelectorAll<HTMLElement>('.help-list')) {
			list.hidden = list.dataset['nation'] !== chosen('nation') || list.dataset['age'] !== chosen('age');
		}
	}
}

customElements.define('help-choice', HelpChoice);
