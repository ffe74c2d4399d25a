import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WebAddress } from '../../src/lesson/web-address.ts';

const isTaken = (text: string) => WebAddress.safeParse(text).success;

describe('an address that may become a link', () => {
	it.each([
		'https://www.childline.org.uk',
		'https://www.gov.uk/government/publications/keeping-children-safe-in-education--2',
		'https://ojp.gov/library?q=a&b=c%20d#e',
	])('may be %s', (text) => expect(isTaken(text)).toBe(true));

	it.each([
		'',
		'http://www.childline.org.uk',
		'HTTPS://www.childline.org.uk',
		'javascript:alert(1)//https://a.uk',
		'https:www.childline.org.uk',
		'https:/www.childline.org.uk',
		'//www.childline.org.uk',
		'https:\\\\www.childline.org.uk',
		'https://www.childline.org.uk\\@evil.example',
		'https://www.childline.org.uk@evil.example',
		'https://user:word@evil.example',
		' https://www.childline.org.uk',
		'https://www.childline.org.uk ',
		'https://www.chi\tldline.org.uk',
		'https://www.childline.org.uk/\u202egpj',
		'https://www.сhildline.org.uk',
		'https://localhost',
		'https://www.childline.org.uk:8443',
		'https://a.uk/"onclick="alert(1)',
		'https://a.uk/<script>',
		'data:text/html,x',
		'mailto:a@b.uk',
		'tel:116',
	])('may not be %j', (text) => expect(isTaken(text)).toBe(false));

	it('leads, whatever is typed, where it seems to lead', () => {
		const bits = fc.constantFrom(
			'https',
			':',
			'/',
			'//',
			'\\',
			'@',
			'.',
			'a',
			'uk',
			'evil.example',
			'\t',
			' ',
			'?',
			'#',
			'[',
			'%2f',
			'\u200b',
		);
		const texts = fc.oneof(
			fc.string({ unit: bits, maxLength: 14 }),
			fc.string({ unit: bits, maxLength: 10 }).map((rest) => `https://a.uk${rest}`),
			fc.string({ unit: 'binary', maxLength: 6 }).map((rest) => `https://a.uk/${rest}`),
		);
		fc.assert(
			fc.property(texts, (text) => {
				if (!isTaken(text)) return;
				const { protocol, host, username, password } = new URL(text);
				const shown = /^https:\/\/([^/?#]+)/.exec(text)?.[1];
				if (protocol !== 'https:' || host !== shown || username || password) throw new Error(text);
			}),
			{ numRuns: 10_000 },
		);
	});
});
