import { ParseSpeeds, PDFDocument } from 'pdf-lib';
import { inspect } from './accessible/check.ts';
import type { Finding } from './accessible/finding.ts';
import type { PackDescription } from './describe.ts';
import { PackError } from './error.ts';
import { openFace } from './face.ts';
import { markArtifacts } from './mend/artifacts.ts';
import { nameBookmarks } from './mend/bookmarks.ts';
import { writeCatalogue } from './mend/catalogue.ts';
import { compress, type Squeeze } from './mend/compress.ts';
import { makeFields } from './mend/fields.ts';
import { unboxFigures } from './mend/figures.ts';
import { writeInformation } from './mend/information.ts';
import { describeLinks, type LinkNames } from './mend/link-contents.ts';
import { wrapListBodies } from './mend/list-bodies.ts';
import { dropLooseLinks } from './mend/loose-links.ts';
import { claimAccessible, writeMetadata } from './mend/metadata.ts';
import { writePageLabels } from './mend/page-labels.ts';
import { mapRoles } from './mend/roles.ts';
import { sweep } from './mend/sweep.ts';
import { renumberTagIds } from './mend/tag-ids.ts';
import { lettersFromElsewhere } from './own-faces.ts';

/** A pack as it is handed out. */
export type FinishedPack = {
	readonly bytes: Uint8Array;
	/** What still keeps it from being accessible. Empty if and only if the pack claims PDF/UA-1. */
	readonly findings: readonly Finding[];
};

/** What finishing needs beside the page. */
export type Supplies = {
	/** What links without words of their own are called. */
	names?: LinkNames;
	/** The words of the page's headings, in their order; bookmarks stay as they are where nobody says. */
	headings?: readonly string[];
	/** The PostScript names of the page's typefaces; any will do where nobody says. */
	faces?: ReadonlySet<string>;
	/** Reads the typeface for form fields, a TrueType file; asked for only where a pack has fields. */
	font?: () => Uint8Array;
	/** A faster way to squeeze than any browser has. */
	squeeze?: Squeeze;
};

/**
 * Makes a tagged PDF from Chromium into a pack: described, with named pages, and accessible. The same input gives the same bytes.
 * @param bytes a PDF printed with `tagged` and `outline`; not changed
 * @throws {PackError} when it is no PDF, is locked, or lacks a part its labels name
 */
export async function finishPack(
	bytes: Uint8Array,
	description: PackDescription,
	{ names = new Map(), headings, faces, font = noFont, squeeze }: Supplies = {},
): Promise<FinishedPack> {
	const document = await open(bytes);
	const asPrinted = [
		...(faces ? lettersFromElsewhere(document, faces) : []),
		...(headings ? nameBookmarks(document, headings).map(strayBookmark) : []),
	];
	dropLooseLinks(document);
	mapRoles(document);
	wrapListBodies(document);
	unboxFigures(document);
	renumberTagIds(document);
	describeLinks(document, names);
	await makeFields(document, () => openFace(font()));
	markArtifacts(document);
	writeCatalogue(document, description);
	writeInformation(document, description);
	writePageLabels(document, description);
	writeMetadata(document, description);
	const findings = [...asPrinted, ...inspect(document)];
	if (findings.length === 0) claimAccessible(document, description);
	sweep(document);
	compress(document, squeeze);
	return { bytes: await save(document), findings };
}

const strayBookmark = (title: string): Finding => ({
	rule: 'bookmarks',
	message: `The bookmark “${title}” has the words of no heading.`,
});

function noFont(): never {
	throw new Error('A pack with form fields needs a font to fill them with.');
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
	try {
		return await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
	} catch (cause) {
		throw new PackError(
			`This is not a PDF that can be read (${cause instanceof Error ? cause.message : cause}).`,
			'Print the pack again.',
		);
	}
}

/** Objects are written in streams, which halves the size; nothing is added or redrawn. */
function save(document: PDFDocument): Promise<Uint8Array> {
	return document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
		objectsPerTick: Number.POSITIVE_INFINITY,
	});
}
