import { describe, expect, it } from 'vitest';
import { addresses, facts, htmlOf, lessons } from '../help/site.ts';
import { contactsOn, strangers } from './numbers-and-addresses.ts';

/** Everything that pupils, families or a class read, and what is printed. */
const read = addresses.filter((address) => /^\/(learn|families|help)\/|\/(slides|print)\/$/.test(address));

const sourcesOf = (address: string) => lessons.find(({ id }) => address.includes(`/${id}/`))?.sources;
const strangersOn = (address: string, html: string) => strangers(contactsOn(html), facts, sourcesOf(address));

describe('help and numbers come from the facts', () => {
	it.each(read)('%s shows no number or address of its own', (address) => {
		expect(strangersOn(address, htmlOf(address))).toEqual([]);
	});

	it('finds the numbers and addresses that are there', () => {
		const found = contactsOn(htmlOf('/help/')).map(({ shown }) => shown);
		expect(found).toEqual(expect.arrayContaining(['08001111', '999', '85258', '116123', 'childline.org.uk']));
	});

	it.each([
		['a free number', '<p>Call 0808 123 4567 now.</p>', '08081234567'],
		['a number of three digits', '<p>You can call 111 at night.</p>', '111'],
		['a number to text', '<p>Text HELP to 85000.</p>', '85000'],
		['a link to call', '<a href="tel:+441632960001">Call</a>', '01632960001'],
		['an address in words', '<p>Go to www.made-up-help.org.uk/now.</p>', 'made-up-help.org.uk/now'],
		['a link', '<a href="https://example.com/help">Here</a>', 'example.com/help'],
	])('would notice %s that no fact accounts for', (_, slip, shown) => {
		const html = htmlOf('/help/').replace('</main>', `${slip}</main>`);
		expect(strangersOn('/help/', html)).toEqual([shown]);
	});

	it('would notice a route that no person has confirmed', () => {
		const hidden = facts.routes.find((route) => !route.shown && route.url);
		const html = `<a href="${hidden?.url}">${hidden?.name}</a>`;
		expect(strangers(contactsOn(html), facts)).toHaveLength(1);
	});
});
