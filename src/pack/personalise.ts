import { ParseSpeeds, PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRef } from 'pdf-lib';
import { PackError } from './error.ts';
import { type Face, openFace } from './face.ts';
import { fill, sizeFor } from './fill.ts';
import { placeLogo } from './logo/place.ts';
import { readLogo } from './logo/read.ts';
import { compress } from './mend/compress.ts';
import { faceName } from './mend/form.ts';
import { creator } from './mend/information.ts';
import { sweep } from './mend/sweep.ts';
import { answer, fieldNamed, type School } from './school.ts';

/**
 * Fills a pack's boxes with what only the school knows. The boxes stay form fields, tags and all. The same input gives the same bytes,
 * here and in a browser. One of our PDFs that has no boxes comes back as it is.
 * @param school a logo is drawn in the places kept for it
 * @param bytes a finished pack; not changed
 * @param font the typeface that packs are made with, a TrueType file; not changed
 * @throws {PackError} naming the box, when its words have a letter the typeface lacks or are too long for it; or when this is no
 * pack of ours, or a damaged one
 */
export async function personalise(bytes: Uint8Array, school: School, font: Uint8Array): Promise<Uint8Array> {
	const document = await open(bytes);
	const form = document.catalog.lookup(PDFName.of('AcroForm'));
	if (!(form instanceof PDFDict)) {
		if (isOurs(document)) return bytes.slice();
		throw notOurs();
	}
	const fonts = form.lookupMaybe(PDFName.of('DR'), PDFDict)?.lookupMaybe(PDFName.of('Font'), PDFDict);
	const face = fonts?.get(PDFName.of(faceName));
	if (!(face instanceof PDFRef)) throw notOurs();
	fillForm({ form, face: { ...openFace(font), ref: face } }, school);
	await placeLogo(document, school.logo ? readLogo(school.logo) : undefined, `Logo of ${school.name}`);
	sweep(document);
	compress(document);
	return document.save({
		useObjectStreams: true,
		addDefaultPage: false,
		updateFieldAppearances: false,
		objectsPerTick: Number.POSITIVE_INFINITY,
	});
}

async function open(bytes: Uint8Array): Promise<PDFDocument> {
	try {
		const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
		document.getPages();
		return document;
	} catch (cause) {
		throw new PackError(
			`This pack is damaged: it cannot be read (${cause instanceof Error ? cause.message : cause}).`,
			'Download the pack again, or build it again.',
		);
	}
}

/** The slides have nothing to fill in. */
function isOurs(document: PDFDocument): boolean {
	const said = document.context.lookup(document.context.trailerInfo.Info);
	const name = said instanceof PDFDict ? said.lookup(PDFName.of('Creator')) : undefined;
	return name instanceof PDFHexString && name.decodeText() === creator;
}

function notOurs(): PackError {
	return new PackError('This PDF has no boxes for a school to fill in.', 'Use a pack that Lantern has made.');
}

type Form = { form: PDFDict; face: Face & { ref: PDFRef } };

function fillForm({ form, face }: Form, school: School) {
	const found = leavesOf(form, 'Fields', '');
	if (found.length === 0) throw notOurs();
	for (const { name, dict } of found) {
		const field = fieldNamed(name);
		if (!field) throw new PackError(`This pack has a box that nobody knows, “${name}”.`, 'Build the pack again.');
		const text = answer(school, field);
		if (text === '') continue;
		const lacking = face.lacks(text);
		if (lacking)
			throw new PackError(
				`${field.label}: packs have no letter “${lacking}”.`,
				'Write it with Latin letters, as it stands on the school’s own letters home.',
				name,
			);
		const widgets = kidsOf(dict, 'Kids');
		const sizes = widgets.map((widget) => sizeFor(widget, text, face));
		if (sizes.includes(undefined))
			throw new PackError(`${field.label}: “${text}” is too long for its box.`, 'Shorten it.', name);
		dict.set(PDFName.of('V'), PDFHexString.fromText(text));
		for (const [i, widget] of widgets.entries()) fill(widget, { text, face, size: sizes[i] ?? 0 });
	}
}

/** @returns the fields below, each with its whole name; groups are gone through */
function leavesOf(dict: PDFDict, key: string, prefix: string): { name: string; dict: PDFDict }[] {
	return kidsOf(dict, key).flatMap((field) => {
		const part = field.lookup(PDFName.of('T'));
		const name = prefix + (part instanceof PDFHexString ? part.decodeText() : '');
		return field.has(PDFName.of('FT')) ? [{ name, dict: field }] : leavesOf(field, 'Kids', `${name}.`);
	});
}

function kidsOf(dict: PDFDict, key: string): PDFDict[] {
	const kids = dict.lookup(PDFName.of(key));
	return kids instanceof PDFArray ? kids.asArray().map((_, i) => kids.lookup(i, PDFDict)) : [];
}
