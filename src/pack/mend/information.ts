import { PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib';
import type { PackDescription } from '../describe.ts';

/** The programs named in every pack, without their versions: those would change the bytes of a lesson nobody touched. */
export const creator = 'Lantern';
export const producer = 'Lantern, with Chromium and pdf-lib';

/** Writes title, author and the rest where file managers look, and drops what Chromium says of itself and of the hour. */
export function writeInformation(document: PDFDocument, description: PackDescription) {
	const day = PDFString.of(`D:${description.date.replaceAll('-', '')}000000Z`);
	const words = {
		Title: description.title,
		Author: description.author,
		Subject: description.subject,
		Keywords: description.keywords.join(', '),
		Creator: creator,
		Producer: producer,
	};
	const info = PDFDict.withContext(document.context);
	for (const [key, text] of Object.entries(words)) info.set(PDFName.of(key), PDFHexString.fromText(text));
	info.set(PDFName.of('CreationDate'), day);
	info.set(PDFName.of('ModDate'), day);
	const { trailerInfo } = document.context;
	trailerInfo.Info = document.context.register(info);
	// An ID is optional, and one made from the hour or at random would differ each time.
	trailerInfo.ID = undefined;
}
