import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { pressByKey, tabTo } from '../browser/by-keyboard.ts';

/** A safeguarding lead who never touches a mouse. */
export function leadAt(page: Page) {
	const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
	const kept = () => page.getByText('All kept in this browser').waitFor();
	const press = (target: Locator) => pressByKey(page, target);
	const fill = async (field: Locator, words: string) => {
		await tabTo(page, field);
		await page.keyboard.insertText(words);
	};
	return {
		button,
		kept,
		press,
		fill,
		/** From one page of the programme to another, once all is kept. */
		goOn: async (name: string) => {
			await kept();
			await tabTo(
				page,
				page.getByRole('navigation', { name: 'Your programme' }).getByRole('link', { name, exact: true }),
			);
			await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
			await button('Undo').waitFor();
		},
		/** A file that a button makes. */
		save: async (name: string) => {
			const [download] = await Promise.all([page.waitForEvent('download'), press(button(name))]);
			return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
		},
	};
}
