import { pupilSign } from './pupil-data.ts';

/** Words that a note on a lesson hardly needs, and a note on a worry does. What lessons teach about is not among them. */
const concerns =
	/\b(disclos\w*|safeguarding|child protection|social (?:care|services|workers?)|neglect\w*|bruis\w*|self[- ]?harm\w*|suicid\w*|(?:hit|hits|hitting|hurt|hurts|hurting|abused|groomed|touched) (?:him|her|them|himself|herself|themselves)|in tears|crying|cried|(?:was|is|got|very|really) (?:upset|distressed|scared|frightened)|(?:worried|concerned) about|concern for|(?:told|confided in|came to) (?:me|us|staff)|at home (?:he|she|they))\b/i;

/** Words that begin a sentence, or stand with a capital in the middle of one, and name nobody. */
const noNames = new Set(
	`a about activity adult adults after again all also although an and another answers any art as ask asked assembly at because
	before begin both but can card childline children class classes could covered cut did discord discussion do each ended english
	every everyone everybody extra facebook few finish finished first for form four friday from fortnite full game good google
	great group groups had half hands have he help her his homework how i if in instagram internet is it just kept key lantern last
	later less lesson lessons let long lots many may minecraft monday more most much my needs next nobody none not nothing now of
	ok on once one only or our over pack page paper part people plan played please pshe pupils question questions quiet quiz ran read repeat
	roblox role rshe rse same saturday school see she short should showed slide slides snapchat so some split sports spring started
	stopped story strong summer sunday supply swapped ta taught teacher term that the their then there these they third this three
	thursday tiktok time to told too took topic tuesday two unit used very video wales was we wednesday went were what whatsapp when
	where which while who whole why will with word words work worked worksheet would year yes you youtube january february march
	april june july august september october november december autumn winter england scotland ireland northern kahoot teams zoom
	ipad ipads chromebook chromebooks science maths music computing geography history french german spanish religious drama
	christmas easter online safer day week shout samaritans emergency no`.split(/\s+/),
);

/** What follows a name where somebody is spoken of. */
const doing =
	/^(?:is|was|has|had|said|says|asked|asks|told|tells|needs?|needed|missed|found|felt|did|does|didn['’]t|doesn['’]t|wasn['’]t|hasn['’]t|and|will|who|left|came|cried|got|went|still|struggled|knew|thinks?|thought)$/i;

/**
 * What a note may hold that belongs elsewhere, in words for whoever writes it. It only warns: it cannot know a name from another
 * word with a capital, nor see every worry, and nobody is kept from writing on.
 *
 * @param known names that may stand there: of the lesson, of the class, of its teacher
 */
export function noteWarnings(note: string, known: readonly string[]): string[] {
	const numbers = note.split(/[\s,;()]+/).flatMap((word) => signOf(word.replace(/[.:!?]+$/, '')) ?? []);
	const names = namesIn(note, new Set(wordsOf(known.join(' ')).map((word) => word.toLowerCase())));
	return [
		...(names.length > 0
			? [`“${names[0]}” looks like a name. If it is a pupil’s, take it out: “one pupil” is enough.`]
			: []),
		...(numbers.length > 0 ? [`This looks like it holds ${numbers[0]}. Take out what is about one pupil.`] : []),
		...(concerns.test(note)
			? [
					'This reads like a concern about a pupil. If it is one, do not write it here: tell the lead in person, and use your school’s own safeguarding record.',
				]
			: []),
	];
}

/** A day may well stand in a note: it says when a lesson was gone over again. */
const signOf = (word: string) => {
	const sign = pupilSign([word], '');
	return sign?.startsWith('dates') ? undefined : sign;
};

const wordsOf = (text: string) => text.match(/[\p{L}'’-]+/gu) ?? [];

/** Words with a capital in the middle of a sentence; at its start, only where somebody does something. */
function namesIn(note: string, known: ReadonlySet<string>): string[] {
	return note.split(/[.!?:;\n]+/).flatMap((sentence) => {
		const words = wordsOf(sentence);
		return words.flatMap((word, at) => {
			const bare = word.replace(/['’]s$/, '');
			const isWord = !/^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?$/u.test(bare);
			if (isWord || noNames.has(bare.toLowerCase()) || known.has(bare.toLowerCase())) return [];
			return at > 0 || doing.test(words[1] ?? '') || bare !== word ? [bare] : [];
		});
	});
}
