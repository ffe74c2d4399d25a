import type { Looked, Rule, Said } from '../finding.ts';
import type { Passage } from '../passages.ts';
import { sentencesOf, wordsOf } from '../reading/measure.ts';
import { reasons, type Saying, sayings } from './say.ts';

const kinds = Object.keys(reasons) as Saying['why'][];

/** Words that blame, label, scare, or promise what nobody can keep: one rule for each kind. */
export const wordRules: readonly Rule[] = kinds.map((kind) => ({
	id: `words-${kind}`,
	why: reasons[kind],
	check: ({ passages }) =>
		sayings.filter((saying) => saying.why === kind).flatMap((saying) => passages.flatMap((one) => heard(one, saying))),
}));

/** What a teacher is told not to say has to be quoted to them; what a character says wrongly is there to be answered. */
function heard({ text, reader, line, place }: Passage, { pattern, readers, instead }: Saying): Said[] {
	if (readers && !readers.includes(reader)) return [];
	const said = pattern.exec(text)?.[0];
	if (!said) return [];
	const unquoted = pattern.test(text.replaceAll(/“[^”]*”|"[^"]*"/g, ''));
	if (!unquoted && reader === 'staff') return [];
	const what = `“${said}” (${place})`;
	return [
		unquoted
			? { line, what, mend: `Say ${instead}.` }
			: { line, weight: 'warning', what: `${what} is quoted`, mend: `Make sure that it is answered: ${instead}.` },
	];
}

/** Other things that words must not do. */
export const language: readonly Rule[] = [
	...wordRules,
	{
		id: 'picture-copied',
		why: 'To copy a sexual picture of somebody under 18 is itself an offence, for a child and for a teacher.',
		check: ({ passages }) =>
			passages.flatMap(({ text, line, place }) =>
				sentencesOf(text)
					.filter((sentence) => near(sentence, /^screen-?(shot|grab)/i, /^(nudes?|images?|pictures?|photos?)$/i, 10))
					.filter((sentence) => !/\b(not|never|don['’]t|without|no)\b/i.test(sentence))
					.map((sentence) => ({
						line,
						what: `A screenshot stands beside a picture: “${sentence}” (${place})`,
						mend: 'Say “keep the messages, names and links; do not copy, save or send the picture; tell an adult straight away”.',
					})),
			),
	},
	{
		id: 'age-from-law',
		why: 'The age for social media is about to change. A number in a lesson would be wrong on the day that it does.',
		check: ({ passages }) =>
			passages.flatMap(({ text, line, place }) =>
				/\bsocial media\b/i.test(text) && /\b(13|16|thirteen|sixteen)\b/i.test(text)
					? [
							{
								line,
								what: `A fixed age stands beside “social media” (${place})`,
								mend: 'Leave the number out, and let <Law /> show it from lessons/facts/law.yaml.',
							},
						]
					: [],
			),
	},
	{
		id: 'law-from-facts',
		why: 'The law differs between the four nations and changes. Words of a lesson are read in all of them.',
		check: ({ passages }) =>
			passages.flatMap(({ text, line, place }) => {
				const found = lawSaid.exec(text)?.[0];
				return found
					? [
							{
								line,
								what: `“${found}” says what the law is (${place})`,
								mend: 'Let <Law /> show it from lessons/facts/law.yaml, for each nation its own, and speak here of “what the slide says”.',
							},
						]
					: [];
			}),
	},
	{
		id: 'contacts-from-facts',
		why: 'A number copied by hand can be wrong, and a child may ring it.',
		check: ({ passages, contacts }) =>
			passages.flatMap(({ text, line, place }) =>
				contactsIn(text)
					.filter((found) => !contacts.includes(bare(found)))
					.map((found) => ({
						line,
						what: `“${found}” is not a number or an address from the help routes (${place})`,
						mend: 'Name the service in words; <Help /> shows its number from lessons/facts/routes.yaml.',
					})),
			),
	},
	{
		id: 'plain-address',
		why: 'School filters block pages by the words in their addresses, and histories show them.',
		check: addresses,
	},
	{
		id: 'no-figures',
		why: 'Figures about harm frighten pupils or make it seem usual, and go out of date.',
		check: ({ passages }) =>
			passages
				.filter(({ reader }) => reader === 'pupil')
				.flatMap(({ text, line, place }) => {
					const found =
						/\b\d+(\.\d+)?\s?(%|per ?cent)|\b(one|two|three|\d+) (in|out of) (every )?(two|three|four|five|ten|\d+)\b|\b(research|studies|surveys?) (shows?|says?|finds?|found)\b/i.exec(
							text,
						)?.[0];
					return found
						? [
								{
									line,
									what: `“${found}” gives pupils a figure (${place})`,
									mend: 'Leave it out, or tell it to the teacher in a note with its source.',
								},
							]
						: [];
				}),
	},
];

/** Do two kinds of word stand within so many words of each other? */
function near(sentence: string, one: RegExp, other: RegExp, within: number): boolean {
	const words = wordsOf(sentence);
	const at = (pattern: RegExp) => words.flatMap((word, index) => (pattern.test(word) ? [index] : []));
	return at(one).some((a) => at(other).some((b) => Math.abs(a - b) <= within));
}

/** A statement of law, and the names of acts. What protects, what a word means, and questions about the law are none. */
const lawSaid =
	/(?:\b(?:is|are|was|were|be|isn['’]t|aren['’]t|itself|counts as|commits)|['’]s) (?:(?:not|also|itself|always|often|still|now|both|even) )*(?:illegal|unlawful|against the law|(?:an? )?(?:serious |criminal )*(?:crimes?|offences?))\b|\b(?:break|breaks|breaking) the law\b|\bthe law (?:says|forbids|bans|allows|requires)\b|\bsections? \d+|\bAct (?:of )?(?:19|20)\d\d\b/i;

/** UK telephone numbers, short codes of help services, and addresses. */
const contact =
	/\b0\d{2,4}[ -]?\d{3}[ -]?\d{3,4}\b|\b0800 ?\d{4}\b|\b116 ?123\b|\b(?:https?:\/\/|www\.)\S+|\b[\w.-]+@[\w-]+\.[a-z]{2,}\b|\b[\w-]+\.(?:org|co|gov|police)\.uk\b/gi;
const contactsIn = (text: string) => text.match(contact) ?? [];
const bare = (found: string) => found.replaceAll(/[\s-]/g, '').toLowerCase();

const filtered =
	/sex|nud(e|ity)|porn|suicid|self-?harm|drug|weapon|knife|grooming|abus|rape|terror|extrem|gambl|violen/i;

function addresses({ lesson }: Looked): Said[] {
	const slug = lesson.file.split('/').at(-1) ?? '';
	const named = lesson.body.flatMap((piece) => (piece.kind === 'block' ? [piece, ...piece.children] : []));
	const ids = named.flatMap((piece) =>
		piece.kind === 'block' && 'id' in piece.props ? [{ name: piece.props.id, line: piece.line }] : [],
	);
	return [{ name: slug, line: 1 }, { name: lesson.id, line: 2 }, ...ids]
		.filter(({ name }) => filtered.test(name))
		.map(({ name, line }) => ({
			line,
			what: `“${name}” becomes part of an address that a filter would block.`,
			mend: 'Choose a neutral name, such as “a-way-out”.',
		}));
}
