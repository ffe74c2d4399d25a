import { PDFDict, PDFDocument, PDFName } from 'pdf-lib';

/** One box of a form, as a reader of the PDF has it. */
export type ReadBox = { name: string; value: string; boxes: number; drawn: number };

/** @returns every field of a PDF, by its whole name, in order */
export async function readForm(bytes: Uint8Array): Promise<ReadBox[]> {
	const document = await PDFDocument.load(bytes, { updateMetadata: false });
	return document
		.getForm()
		.getFields()
		.map((field) => {
			const value = field.acroField.V();
			const boxes = field.acroField.getWidgets();
			return {
				name: field.getName(),
				value: value && 'decodeText' in value && typeof value.decodeText === 'function' ? value.decodeText() : '',
				boxes: boxes.length,
				drawn: boxes.filter(({ dict }) => dict.lookup(PDFName.of('AP')) instanceof PDFDict).length,
			};
		});
}
