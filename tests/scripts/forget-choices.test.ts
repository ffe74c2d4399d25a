import { describe, expect, it } from 'vitest';
import { forgetChoices } from '../../scripts/site/forget-choices.ts';

describe('what somebody chose before the page was loaded anew', () => {
	it.each([
		['<input type="radio" name="a">', '<input autocomplete="off" type="radio" name="a">'],
		['<input type="range" value="5"/>', '<input autocomplete="off" type="range" value="5"/>'],
		['<select><option>A</option></select>', '<select autocomplete="off"><option>A</option></select>'],
		['<input type="text" autocomplete="off">', '<input type="text" autocomplete="off">'],
		['<p>input</p>', '<p>input</p>'],
	])('is brought back by no browser: %s', (html, expected) => {
		expect(forgetChoices(html)).toBe(expected);
	});
});
