import PptxGenJS from 'pptxgenjs';
import { inWordsOf, type NationFacts } from '../../facts/for-nation.ts';
import { slides } from '../../lesson/ask.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { agesText, keyStageNames } from '../../lesson/names.ts';
import { fonts } from '../look.ts';
import { forNation, whoIsMeant } from '../nation-words.ts';
import { noteLines, timeOf } from '../note-lines.ts';
import { aroundOf } from '../place.ts';
import { say } from '../text.ts';
import type { Pictures } from './art.ts';
import { drawPage, picturesOf } from './draw.ts';
import { layoutNames, mastersOf } from './masters.ts';
import { pageOf } from './page.ts';
import { repair } from './repair.ts';

/**
 * A lesson's slides as an editable PowerPoint file: real titles, text and tables, pictures with descriptions, and the
 * teacher's notes below each slide. The same lesson gives the same bytes.
 *
 * @param facts of the nation whose titles, law and ways to get help are shown
 * @param pictures gives each drawing as a PNG
 */
export async function lessonSlides(usual: Lesson, facts: NationFacts, pictures: Pictures): Promise<Uint8Array> {
	const { nation } = facts;
	const lesson = inWordsOf(nation, usual);
	const deck = new PptxGenJS();
	deck.defineLayout({ name: 'Lantern', width: 40 / 3, height: 7.5 });
	deck.layout = 'Lantern';
	deck.title = `${lesson.title}${forNation(nation)}`;
	deck.subject = `${keyStageNames[lesson.keyStage]}, ${agesText(lesson.ages).toLowerCase()}, ${lesson.minutes} minutes`;
	deck.author = 'Lantern';
	deck.company = 'Lantern';
	deck.theme = { headFontFace: fonts.title, bodyFontFace: fonts.text };
	for (const master of mastersOf(lesson.keyStage)) deck.defineSlideMaster(master);
	const all = slides(lesson);
	const around = aroundOf(lesson, facts);
	const pages = all.map((slide) => pageOf(slide, lesson, around));
	// All at once: whoever draws them may have more than one hand.
	await Promise.all(pages.flatMap(picturesOf).map(pictures));
	for (const page of pages) {
		await drawPage(page, deck.addSlide({ masterName: layoutNames[page.look] }), {
			keyStage: lesson.keyStage,
			pictures,
		});
	}
	const raw = await deck.write({ outputType: 'uint8array' });
	if (!(raw instanceof Uint8Array)) throw new Error('pptxgenjs gave back something else than bytes.');
	return repair(raw, {
		keyStage: lesson.keyStage,
		date: lesson.reviewed.on,
		titles: all.map(({ props }) => props.title),
		notes: all.map((slide, index) => [
			say(timeOf(slide)),
			...(index === 0 ? whoIsMeant(nation) : []),
			...noteLines(slide, facts),
		]),
	});
}
