import { clearHalfSaved, deskId, NotSaved, newestList, type SaveList, savedLessons, saveLesson } from './saved.ts';

type State = 'saving' | 'saved' | 'newer' | 'failed';

const whyNot = {
	blocked: 'This browser does not save these pages: they open only with internet.',
	full: 'There is too little room on this device to save these pages: they open only with internet.',
	partial: 'Saving these pages did not finish, so it was cleared away: they open only with internet.',
};

/** Saves the desk's pages at the first visit, says so, and offers a newer version of them. */
class KeepDesk extends HTMLElement {
	private newest: SaveList | undefined;

	connectedCallback() {
		this.addEventListener('click', (event) => {
			const action = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset['act'];
			if (action === 'again') void this.save();
			if (action === 'use') void this.save().then((saved) => saved && location.reload());
		});
		void this.look();
	}

	private async look() {
		await quiet();
		await clearHalfSaved();
		const newest = await newestList(deskId);
		const saved = (await savedLessons()).find(({ id }) => id === deskId);
		if (newest === 'unknown') return saved && this.show('saved');
		// Where the site was built without any.
		if (newest === 'gone') return;
		this.newest = newest;
		if (!saved) await this.save();
		else this.show(saved.version === newest.version ? 'saved' : 'newer');
	}

	private async save(): Promise<boolean> {
		if (!this.newest) return false;
		this.show('saving');
		try {
			await saveLesson(this.newest, () => {});
			this.show('saved');
			return true;
		} catch (error) {
			if (!(error instanceof NotSaved)) throw error;
			const why = this.querySelector('[data-show="why"]');
			if (why) why.textContent = whyNot[error.why];
			this.show('failed');
			return false;
		}
	}

	/** The button that was pressed goes with its state: the keyboard goes on from here. */
	private show(state: State) {
		if (this.contains(document.activeElement)) this.focus();
		for (const part of this.querySelectorAll<HTMLElement>('[data-at]')) part.hidden = part.dataset['at'] !== state;
	}
}

/** The page itself comes first, and what is done there at once. */
const pause = 3000;
const quiet = () => new Promise((begin) => setTimeout(begin, pause));

customElements.define('keep-desk', KeepDesk);
