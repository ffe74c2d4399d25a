import type { Facts } from '../../src/facts/schema.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { textOf } from './words.ts';

/** Something a reader could call, text or open. */
export type Contact = { kind: 'number' | 'address'; shown: string };

/** On a page that is printed, the place of a box that the school fills in: it leads nowhere. */
const box = 'https://field.invalid/';

/** Every number to call or text, and every web address, that a page shows or leads to. */
export function contactsOn(html: string): Contact[] {
	const text = textOf(html);
	const links = [...html.matchAll(/\bhref="([^"]*)"/g)].map(([, to = '']) => to);
	const numbers = [
		...[...text.matchAll(/(?<![\d.,:/-])0\d(?:[ -]?\d){7,9}(?!\d)/g)].map(([number]) => number),
		...[...text.matchAll(/(?<!\d)116 ?\d{3}(?!\d)/g)].map(([number]) => number),
		...[...text.matchAll(/\b(?:call|ring|phone|dial|text|text \w+ to) (\d[\d ]*\d)/gi)].map(
			([, number = '']) => number,
		),
		...links.filter((to) => /^(tel|sms):/.test(to)).map((to) => to.replace(/^\w+:/, '')),
	].map((shown) => ({ kind: 'number' as const, shown: digits(shown) }));
	const addresses = [
		...links.filter((to) => /^(https?:)?\/\//.test(to) && !to.startsWith(box)),
		...[...text.matchAll(webAddress)].map(([address]) => address),
	].map((shown) => ({ kind: 'address' as const, shown: plain(shown) }));
	return [...new Map([...numbers, ...addresses].map((one) => [one.shown, one])).values()];
}

/** Those that no fact and none of the lesson's sources accounts for. */
export function strangers(contacts: readonly Contact[], facts: Facts, sources: Lesson['sources'] = []): string[] {
	const shown = facts.routes.filter((route) => route.shown);
	const numbers = shown.flatMap(({ phone, for: says }) => digitGroups(`${phone ?? ''} | ${says}`));
	const urls = [...shown, ...sources].flatMap(({ url }) => (url ? [plain(url), host(plain(url))] : []));
	const known = { number: new Set(numbers), address: new Set(urls) };
	return contacts.filter(({ kind, shown: it }) => !known[kind].has(it)).map(({ shown: it }) => it);
}

/** A host with an ending that addresses in this country have, with or without the rest. */
const webAddress =
	/(?<![\w@.-])(?:https?:\/\/)?(?:[a-z0-9-]+\.)+(?:uk|org|com|net|info|cymru|wales|scot|gov|eu|io|app)\b(?:\/[\w./?=&%#~-]*)?/gi;

const digits = (number: string) => number.replace(/\D/g, '').replace(/^44/, '0');
const digitGroups = (words: string) => [...words.matchAll(/\d[\d ]*\d/g)].map(([number]) => digits(number));
const host = (address: string) => address.split('/')[0] ?? address;
const plain = (address: string) =>
	address
		.toLowerCase()
		.replace(/^(https?:)?\/\//, '')
		.replace(/^www\./, '')
		.replace(/[./]+$/, '');
