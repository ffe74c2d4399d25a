import type { KeyStage } from '../../lesson/front-matter.ts';
import { language } from '../look.ts';
import type { Line } from '../text.ts';
import { changed, escaped, type Package, pack, unpack } from '../zip.ts';
import { notesXml } from './notes.ts';
import { addPlaceholders, namePlaceholders } from './placeholders.ts';
import { ourTheme } from './theme.ts';
import { withValidParts } from './validity.ts';

/** What the finished file says that pptxgenjs could not be told. */
export type Details = {
	keyStage: KeyStage;
	/** The day that stands as the file's own, such as "2026-11-22". */
	date: string;
	/** The slides' titles, in order. */
	titles: string[];
	/** What the teacher reads below each slide, in order. */
	notes: Line[][];
};

/**
 * Mends what pptxgenjs 4.0.1 writes, so that PowerPoint opens it without a question, a screen reader can follow it,
 * and the same slides give the same bytes.
 *
 * @param raw a pptx file as pptxgenjs gave it
 */
export function repair(raw: Uint8Array, details: Details): Uint8Array {
	const slides = /^ppt\/slides\/slide\d+\.xml$/;
	const layouts = /^ppt\/slide(Layouts|Masters)\/slide(Layout|Master)\d+\.xml$/;
	const notes = /^ppt\/notesSlides\/notesSlide\d+\.xml$/;
	const drawn = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;
	const steps: ((files: Package) => Package)[] = [
		shareMedia,
		(files) => changed(files, slides, (xml) => namePlaceholders(tidySlide(xml))),
		(files) => changed(files, layouts, addPlaceholders),
		(files) => changed(files, notes, (xml, path) => notesXml(xml, details.notes[numberIn(path) - 1] ?? [])),
		withValidParts,
		(files) => changed(files, drawn, renumbered),
		(files) => changed(files, /^ppt\/.*\.xml$/, inBritishEnglish),
		(files) => changed(files, /^ppt\/theme\//, (xml) => ourTheme(xml, details.keyStage)),
		(files) => changed(files, /^docProps\/core\.xml$/, (xml) => dated(xml, details.date)),
		(files) => changed(files, /^docProps\/app\.xml$/, (xml) => named(xml, details.titles)),
		(files) => changed(files, /^\[Content_Types\]\.xml$/, (xml) => withoutStrangers(xml, files)),
	];
	return pack(steps.reduce((files, step) => step(files), unpack(raw)));
}

const numberIn = (path: string) => Number(/(\d+)\.xml$/.exec(path)?.[1]);

/** The same picture on several slides is kept once. */
function shareMedia(files: Package): Package {
	const media = Object.keys(files).filter((path) => path.startsWith('ppt/media/') && !path.endsWith('/'));
	const sorted = media.sort();
	const firstLike = new Map(
		sorted.map((path) => [path, sorted.find((other) => same(files[other], files[path])) ?? path]),
	);
	const kept = Object.fromEntries(Object.entries(files).filter(([path]) => (firstLike.get(path) ?? path) === path));
	return changed(kept, /\.rels$/, (xml) =>
		xml.replace(/\.\.\/media\/[^"]+/g, (target) => {
			const path = `ppt/${target.slice('../'.length)}`;
			return `../${(firstLike.get(path) ?? path).slice('ppt/'.length)}`;
		}),
	);
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
	a !== undefined && b !== undefined && a.length === b.length && a.every((byte, index) => byte === b[index]);

const decorative =
	'<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

function tidySlide(xml: string): string {
	return (
		xml
			// A paragraph's properties may stand once, before its first run.
			.replace(/(<\/a:r>)\s*<a:pPr\b[^>]*?(?:\/>|>[\s\S]*?<\/a:pPr>)/g, '$1')
			.replaceAll('<a:tblPr/>', '<a:tblPr firstRow="1"/>')
			.replace(/(<p:cNvPr id="\d+" name="(?:Disc|Box)")[^>]*>\s*<\/p:cNvPr>/g, `$1 descr="">${decorative}</p:cNvPr>`)
			.replace(/descr="preencoded\.png">\s*<\/p:cNvPr>/g, `descr="">${decorative}</p:cNvPr>`)
	);
}

/** Shapes are numbered from 1 in each part, in the order in which they are read. */
function renumbered(xml: string): string {
	let id = 0;
	return xml.replace(/(<p:cNvPr\b[^>]*?\bid=")\d+(")/g, (_, before: string, after: string) => {
		id += 1;
		return `${before}${id}${after}`;
	});
}

const inBritishEnglish = (xml: string) =>
	xml
		.replaceAll(' altLang="en-US"', '')
		.replaceAll('lang="en-US"', `lang="${language}"`)
		.replace(/<a:(defRPr|rPr|endParaRPr)(?![^>]*\blang=)/g, `<a:$1 lang="${language}"`);

const dated = (xml: string, date: string) =>
	xml
		.replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`)
		.replace('</cp:coreProperties>', `<dc:language>${language}</dc:language></cp:coreProperties>`);

/** PowerPoint's own list of what the file holds: the slides by their titles, the fonts by their names. */
function named(xml: string, titles: readonly string[]): string {
	const texts = titles.map(escaped);
	return xml
		.replace(
			/<vt:lpstr>Slide (\d+)<\/vt:lpstr>/g,
			(_, number) => `<vt:lpstr>${texts[Number(number) - 1] ?? ''}</vt:lpstr>`,
		)
		.replace('<vt:lpstr>Arial</vt:lpstr>', '<vt:lpstr>Trebuchet MS</vt:lpstr>')
		.replace('<vt:lpstr>Calibri</vt:lpstr>', '<vt:lpstr>Verdana</vt:lpstr>')
		.replace('<vt:lpstr>Office Theme</vt:lpstr>', '<vt:lpstr>Lantern</vt:lpstr>');
}

/** pptxgenjs lists a master for every slide, and kinds of file that are not there. */
function withoutStrangers(xml: string, files: Package): string {
	return xml
		.replace(/\s*<Override PartName="\/([^"]+)"[^>]*\/>/g, (line, path: string) => (files[path] ? line.trim() : ''))
		.replace(/<Default Extension="([^"]+)"[^>]*\/>/g, (line, ending: string) =>
			Object.keys(files).some((path) => path.endsWith(`.${ending}`)) ? line : '',
		);
}
