import { slides } from '../../lesson/ask.ts';
import type { Looked, Rule, Said } from '../finding.ts';
import type { Passage, Reader } from '../passages.ts';
import { type Band, bands, familyBand, helpBand, staffBand } from '../reading/bands.ts';
import { measure, wordsOf } from '../reading/measure.ts';

/** Formulas mean little for a few words: below this, only the sentences themselves are judged. */
const enough = 100;

/** Dale–Chall counts every word outside a list of American school words as hard, British everyday words among them. */
const daleChallAbove = 3;

/** How hard a lesson's words may be. */
export const reading: readonly Rule[] = [
	{
		id: 'long-sentence',
		why: 'A sentence that has to be read twice is lost on a pupil who reads slowly, learns English or is upset.',
		check: (looked) => looked.passages.flatMap((passage) => tooLong(passage, looked)),
	},
	{
		id: 'reading-level',
		why: 'Whoever cannot read the words cannot use them.',
		check: (looked) => [
			...slides(looked.lesson).flatMap((slide) => tooHard(looked, slide.number, slide.line)),
			...tooHardFor('family', familyBand, looked),
			...tooHardFor('staff', staffBand, looked),
		],
	},
	{
		id: 'words-on-screen',
		why: 'A wall of words is skipped.',
		check: (looked) => looked.passages.flatMap((passage) => tooMany(passage, looked)),
	},
	{
		id: 'help-words',
		why: 'Words about help are read by somebody who is frightened. They stay simple at every age.',
		check: (looked) =>
			looked.passages
				.filter(({ block, reader }) => reader === 'pupil' && block?.name === 'Help')
				.flatMap(({ text, line, place }) => {
					const { longest } = measure(text, taught(looked));
					const most = Math.min(helpBand.longest, bands[looked.lesson.keyStage].longest);
					return longest.words > most
						? [
								{
									line,
									what: `${longest.words} words in one sentence about help (${place})`,
									mend: `At most ${most}; verbs first: Stop. Tell. Call.`,
								},
							]
						: [];
				}),
	},
];

/** Which band words have to keep. */
export function bandFor(reader: Reader, { lesson }: Pick<Looked, 'lesson'>): Band {
	if (reader === 'pupil') return bands[lesson.keyStage];
	return reader === 'family' ? familyBand : staffBand;
}

export const taught = ({ lesson }: Pick<Looked, 'lesson'>) => lesson.vocabulary.map(({ word }) => word);

function tooLong({ text, reader, line, place }: Passage, looked: Looked): Said[] {
	const most = bandFor(reader, looked).longest;
	const { longest } = measure(text, taught(looked));
	if (longest.words <= most) return [];
	return [
		{
			line,
			weight: reader === 'staff' ? 'warning' : 'error',
			what: `${longest.words} words in one sentence: “${longest.text}” (${place})`,
			mend: `At most ${most} for ${readers(reader, looked)}. Make it two sentences.`,
		},
	];
}

/** The words of one slide that pupils read, activities and all. */
function tooHard(looked: Looked, slide: number, line: number): Said[] {
	const text = looked.passages
		.filter((passage) => passage.slide === slide && passage.reader === 'pupil')
		.map((passage) => passage.text)
		.join('\n');
	return overBand(text, bands[looked.lesson.keyStage], looked, { line, place: `slide ${slide}`, reader: 'pupil' });
}

function tooHardFor(reader: Reader, band: Band, looked: Looked): Said[] {
	const own = looked.passages.filter((passage) => passage.reader === reader);
	const text = own.map((passage) => passage.text).join('\n');
	return overBand(text, band, looked, {
		line: own[0]?.line ?? 1,
		place: `words for ${readers(reader, looked)}`,
		reader,
	});
}

function overBand(
	text: string,
	band: Band,
	looked: Looked,
	{ line, place, reader }: { line: number; place: string; reader: Reader },
): Said[] {
	const found = measure(text, taught(looked));
	if (found.words < enough) return [];
	const byAge =
		band.spache === undefined
			? { name: 'Dale–Chall', grade: found.daleChall, most: band.grade + daleChallAbove }
			: { name: 'Spache', grade: found.spache, most: band.spache };
	const over = [
		{ name: 'Flesch–Kincaid', grade: found.fleschKincaid, most: band.grade },
		...(reader === 'pupil' ? [byAge] : []),
	].filter(({ grade, most }) => grade > most);
	return [
		...over.map(({ name, grade, most }) => ({
			line,
			what: `${name} gives school year ${grade.toFixed(1)} for ${place}; at most ${most.toFixed(1)} here.`,
			mend: 'Use shorter sentences and more everyday words, or teach a hard word in "vocabulary".',
		})),
		...(found.average > band.average
			? [
					{
						line,
						what: `${found.average.toFixed(1)} words in a sentence on average in ${place}; at most ${band.average} here.`,
						mend: 'Make long sentences two.',
					},
				]
			: []),
	];
}

/** What stands on a screen at once: a slide's own words, a scene of a story. */
function tooMany({ text, reader, line, place }: Passage, looked: Looked): Said[] {
	const most = bands[looked.lesson.keyStage].screen;
	const words = wordsOf(text).length;
	if (reader !== 'pupil' || place !== 'words' || words <= most) return [];
	return [
		{
			line,
			what: `${words} words at once on a slide.`,
			mend: `At most ${most} here. Move some to the notes, or make it two slides.`,
		},
	];
}

function readers(reader: Reader, { lesson }: Pick<Looked, 'lesson'>): string {
	if (reader === 'pupil') return `pupils of ${lesson.keyStage}`;
	return reader === 'family' ? 'families' : 'teachers';
}
