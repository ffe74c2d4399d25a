import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright';
import type { Tab } from './engine.ts';
import { find, type Step } from './find.ts';

/** As long as something may take to be there. */
const PATIENCE_MS = 15_000;

/**
 * A tab with the part of Playwright's page that our helpers for pupils' activities use, so that the same helpers do them
 * in every browser. Anything else that is asked of it is missing, and fails.
 */
export const asPage = (tab: Tab): Page => new TabPage(tab) as unknown as Page;

type Options = { hasText?: string; name?: string; exact?: boolean };

type InPage = (...given: never[]) => unknown;

/** A function and its argument as they are written inside the page. */
const called = (what: InPage, ...given: unknown[]) =>
	`(${what})(${given.map((one) => JSON.stringify(one)).join(', ')})`;

class Place {
	readonly tab: Tab;
	readonly steps: readonly Step[];

	constructor(tab: Tab, steps: readonly Step[] = []) {
		this.tab = tab;
		this.steps = steps;
	}

	locator(css: string, { hasText }: Options = {}) {
		// `:visible` is Playwright's own.
		const isSeen = css.endsWith(':visible');
		const more: Step[] = [{ css: css.replace(/:visible$/, '') }];
		if (isSeen) more.push({ seen: true });
		if (hasText !== undefined) more.push({ hasText });
		return this.further(...more);
	}
	getByRole = (role: string, { name, exact }: Options = {}) => this.further({ role, name, exact } as Step);
	getByLabel = (label: string, { exact }: Options = {}) => this.further({ label, exact } as Step);
	getByText = (words: string) => this.further({ css: 'body' }, { words }, { seen: true });
	first = () => this.nth(0);
	last = () => this.nth(-1);
	nth = (at: number) => this.further({ at });
	and = (other: Place) => this.further({ also: [...other.steps] });

	/** What a function makes of all that is there now. */
	all<T>(what: (found: Element[], given: unknown) => T, given?: unknown): Promise<T> {
		return this.tab.run(`(${what})(${called(find, this.steps)}, ${JSON.stringify(given ?? null)})`) as Promise<T>;
	}
	count = () => this.all((found) => found.length);
	isVisible = () => this.all(([one]) => !!one && one.getClientRects().length > 0);
	allInnerTexts = () => this.all((found) => found.map((one) => (one as HTMLElement).innerText));
	allTextContents = () => this.all((found) => found.map((one) => one.textContent ?? ''));

	/** What a function makes of the one that is there, or comes. */
	async evaluate<T>(what: (one: Element, given: unknown) => T, given?: unknown): Promise<T> {
		await this.waitFor();
		return this.tab.run(`(${what})(${called(find, this.steps)}[0], ${JSON.stringify(given ?? null)})`) as Promise<T>;
	}
	innerText = () => this.evaluate((one) => (one as HTMLElement).innerText);
	textContent = () => this.evaluate((one) => one.textContent);
	inputValue = () => this.evaluate((one) => (one as HTMLInputElement).value);
	isChecked = () => this.evaluate((one) => (one as HTMLInputElement).checked);
	getAttribute = (name: string) => this.evaluate((one, which) => one.getAttribute(which as string), name);

	async waitFor() {
		const end = Date.now() + PATIENCE_MS;
		while ((await this.count()) === 0) {
			if (Date.now() > end) throw new Error(`Nothing is there: ${this}`);
			await wait(50);
		}
	}
	async click() {
		await this.waitFor();
		await this.tab.click(`${called(find, this.steps)}[0]`);
	}
	/** Writes at once, as if it were pasted. */
	async fill(words: string) {
		await this.evaluate((one, given) => {
			const kind = one instanceof HTMLSelectElement ? HTMLSelectElement : HTMLInputElement;
			// Past the setter by which a library would notice that nothing has changed.
			Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(one, given);
			for (const name of ['input', 'change']) one.dispatchEvent(new Event(name, { bubbles: true }));
		}, words);
	}
	selectOption = (value: string) => this.fill(value);
	async press(key: string) {
		await this.evaluate((one) => (one as HTMLElement).focus());
		await this.tab.press(key);
	}
	toString = () => JSON.stringify(this.steps);

	private further(...more: Step[]): Place {
		return new Place(this.tab, [...this.steps, ...more]);
	}
}

class TabPage {
	readonly keyboard: { press(key: string): Promise<void> };
	private readonly tab: Tab;
	private readonly root: Place;

	constructor(tab: Tab) {
		this.tab = tab;
		this.root = new Place(tab);
		this.keyboard = { press: (key) => tab.press(key) };
	}
	goto = (address: string) => this.tab.go(address);
	reload = () => this.tab.again();
	/** JSON has no `undefined`: nothing comes across as null. */
	evaluate = async (what: InPage, given?: unknown) => (await this.tab.run(called(what, given ?? null))) ?? undefined;
	locator = (css: string, options?: Options) => this.root.locator(css, options);
	getByRole = (role: string, options?: Options) => this.root.getByRole(role, options);
	getByLabel = (label: string, options?: Options) => this.root.getByLabel(label, options);
	getByText = (words: string) => this.root.getByText(words);
}
