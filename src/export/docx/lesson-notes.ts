import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { inWordsOf, type NationFacts } from '../../facts/for-nation.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { language } from '../look.ts';
import { forNation } from '../nation-words.ts';
import { changed, pack, unpack } from '../zip.ts';
import { openingLines, type Section, sectionsOf } from './parts.ts';
import { makePlaces } from './places.ts';
import { heading, numbering, paragraphs, styles, table, type Written } from './write.ts';

/**
 * A lesson's notes for the teacher as an editable Word file: what to know beforehand, the lesson at a glance, what to say
 * slide by slide, and the answers. The same lesson gives the same bytes.
 *
 * @param facts of the nation whose titles, law and ways to get help are shown
 */
export async function lessonNotes(usual: Lesson, facts: NationFacts): Promise<Uint8Array> {
	const lesson = inWordsOf(facts.nation, usual);
	const name = `${lesson.title}: teacher notes${forNation(facts.nation)}`;
	const document = new Document({
		title: name,
		subject: lesson.summary,
		creator: 'Lantern',
		lastModifiedBy: 'Lantern',
		styles,
		numbering,
		sections: [
			{
				properties: { page: { size: a4, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
				footers: { default: footer(name) },
				children: [
					heading(lesson.title, 0),
					...paragraphs(openingLines(lesson, facts), 0),
					...sectionsOf(lesson, facts).flatMap(written),
				],
			},
		],
	});
	return finished(await Packer.toArrayBuffer(document), lesson.reviewed.on);
}

/** In twentieths of a point. */
const a4 = { width: 11906, height: 16838 };

function written({ title, level, intro = [], lines, table: cells }: Section, index: number): Written[] {
	// Word runs a table into whatever follows unless something stands between them.
	const gap = cells ? [new Paragraph({ spacing: { after: 0 } })] : [];
	const before = paragraphs(intro, index * 2 + 1);
	const after = paragraphs(lines, index * 2 + 2);
	return [heading(title, level), ...before, ...(cells ? [table(cells)] : []), ...gap, ...after];
}

const footer = (name: string) =>
	new Footer({
		children: [
			new Paragraph({
				children: [
					new TextRun({ text: `${name}, page `, size: 17 }),
					new TextRun({ children: [PageNumber.CURRENT], size: 17 }),
				],
			}),
		],
	});

/** Fixed dates, language said everywhere, places for what only the school knows. */
function finished(raw: ArrayBuffer, date: string): Uint8Array {
	const core = changed(unpack(new Uint8Array(raw)), /^docProps\/core\.xml$/, (xml) =>
		xml
			.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
			.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`),
	);
	return pack(changed(core, /^word\/document\.xml$/, makePlaces));
}
