import {
	canSave,
	clearHalfSaved,
	deskId,
	newestList,
	removeLesson,
	type SaveList,
	savedLessons,
	savedPack,
} from './saved.ts';
import { sizeText } from './size.ts';

/** Lists what is saved on this device, and removes it. */
class SavedList extends HTMLElement {
	private readonly list = this.querySelector('ul');
	private readonly lesson = this.pattern('lesson');
	private readonly desk = this.pattern('desk');

	connectedCallback() {
		this.addEventListener('click', (event) => {
			const id = (event.target as Element).closest<HTMLElement>('[data-remove]')?.dataset['remove'];
			if (id !== undefined) void this.letGo(id);
		});
		void this.begin();
	}

	private pattern(of: string) {
		return this.querySelector<HTMLTemplateElement>(`template[data-for="${of}"]`) ?? document.createElement('template');
	}

	private async begin() {
		const cleared = await clearHalfSaved();
		await this.show();
		if (cleared) this.say('A save did not finish, so it was cleared away.');
	}

	private async show() {
		const saved = await savedLessons();
		this.list?.replaceChildren(...saved.map((one) => this.row(one)));
		const all = saved.reduce((sum, { bytes }) => sum + bytes, 0);
		if (!(await canSave())) this.say('This browser does not let lessons be saved.');
		else this.say(saved.length === 0 ? 'Nothing is saved on this device.' : `Together they take ${sizeText(all)}.`);
	}

	private row(saved: SaveList): Element {
		const { id, title, bytes, version } = saved;
		const row =
			document.importNode((id === deskId ? this.desk : this.lesson).content, true).firstElementChild ??
			document.createElement('li');
		const text = (name: string, words: string) => {
			const place = row.querySelector(`[data-show="${name}"]`);
			if (place) place.textContent = words;
		};
		text('title', title);
		text('size', sizeText(bytes));
		for (const link of row.querySelectorAll('a'))
			link.setAttribute(
				'href',
				link.dataset['to']?.replace('{id}', id).replace('{pack}', savedPack(saved) ?? '') ?? '/',
			);
		const remove = row.querySelector<HTMLElement>('button');
		if (remove) remove.dataset['remove'] = id;
		remove?.setAttribute('aria-label', `Remove ${title}`);
		void newestList(id).then((newest) => {
			if (newest === 'gone') text('state', 'This has been taken back. Please remove it.');
			else if (newest !== 'unknown' && newest.version !== version)
				text('state', `There is a newer version: open ${id === deskId ? 'them' : 'the lesson’s page'} to use it.`);
		});
		return row;
	}

	private async letGo(id: string) {
		await removeLesson(id);
		await this.show();
		this.say('Removed from this device.');
		this.querySelector<HTMLElement>('[data-show="said"]')?.focus();
	}

	private say(words: string) {
		const said = this.querySelector('[data-show="said"]');
		if (said) said.textContent = words;
	}
}

customElements.define('saved-list', SavedList);
