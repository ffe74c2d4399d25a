import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { addresses, htmlOf } from '../help/site.ts';

describe('the HTML is sound', () => {
	const judge = new HtmlValidate({
		extends: ['html-validate:recommended', 'html-validate:document'],
		rules: {
			// How Astro and React spell the same HTML.
			'void-style': 'off',
			// Boxes to tick that belong together share a name, as the HTML standard has it.
			'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit', 'reset'] }],
			'no-trailing-whitespace': 'off',
			'attribute-boolean-style': 'off',
			'attribute-empty-style': 'off',
			'attr-quotes': 'off',
			'attr-case': 'off',
			'long-title': 'off',
			// Every script and style is our own.
			'require-sri': 'off',
			// A box that scrolls is a region with a name; CSS keeps numbers on one line; our forms answer as they change.
			'prefer-native-element': 'off',
			'tel-non-breaking': 'off',
			'wcag/h32': 'off',
		},
	});

	it.each(addresses)('on %s', async (address) => {
		// HTML has this attribute for no ticks, but Firefox heeds it there: scripts/site/forget-choices.ts.
		const html = htmlOf(address).replaceAll('<input autocomplete="off"', '<input');
		const { results } = await judge.validateString(html);
		const messages = results.flatMap((result) => result.messages);
		const said = messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`);
		expect(said.join('\n')).toBe('');
	});

	it('would notice a list in a paragraph', async () => {
		const { valid } = await judge.validateString('<p><ul><li>One</li></ul></p>');
		expect(valid).toBe(false);
	});
});
