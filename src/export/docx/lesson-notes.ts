import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Facts } from '../../facts/schema.ts';
import type { Lesson } from '../../lesson/lesson.ts';
import { language } from '../look.ts';
import { changed, pack, unpack } from '../zip.ts';
import { openingLines, type Section, sectionsOf } from './parts.ts';
import { makePlaces } from './places.ts';
import { heading, numbering, paragraphs, styles, table, type Written } from './write.ts';

/**
 * A lesson's notes for the teacher as an editable Word file: what to know beforehand, the lesson at a glance, what to say
 * slide by slide, and the answers. The same lesson gives the same bytes.
 */
export async function lessonNotes(lesson: Lesson, facts: Facts): Promise<Uint8Array> {
	const document = new Document({
		title: `${lesson.title}: teacher notes`,
		subject: lesson.summary,
		creator: 'Lantern',
		lastModifiedBy: 'Lantern',
		styles,
		numbering,
		sections: [
			{
				properties: { page: { size: a4, margin: { top: 1134, right: 1134, bottom: 1134, left: 1134 } } },
				footers: { default: footer(lesson.title) },
				children: [
					heading(lesson.title, 0),
					...paragraphs(openingLines(lesson), 0),
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

const footer = (title: string) =>
	new Footer({
		children: [
			new Paragraph({
				children: [
					new TextRun({ text: `${title}: teacher notes, page `, size: 17 }),
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
