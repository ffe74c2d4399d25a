import { PDFName } from 'pdf-lib';
import { packFont } from '../../scripts/packs/font.ts';
import { finishPack } from '../../src/pack/finish.ts';
import { aTaggedPdf, boxesOf, description, goodTags, type TagSpec } from './a-tagged-pdf.ts';

/** A link that is to be a box, with a border that Chromium hangs on it. */
export const aBox = (name: string): TagSpec => ({ role: 'Link', text: '', link: `https://field.invalid/${name}` });

/** @returns what a box is called, by the address it is printed with */
export const namesOf = (...names: string[]) =>
	new Map(names.map((name) => [`https://field.invalid/${name}`, `The ${name}`]));

/** Prints and finishes a small pack with these boxes, each 120 by 20 points. */
export async function aFillablePack(...names: string[]) {
	const document = await aTaggedPdf([...goodTags, ...names.map(aBox)]);
	for (const box of boxesOf(document).slice(1)) box.set(PDFName.of('Rect'), document.context.obj([10, 10, 130, 30]));
	return finishPack(await document.save(), description, { names: namesOf(...names), font: packFont });
}
