import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from 'pdf-lib';

/** Drops objects that nothing leads to any more, such as indexes the mends have written anew. */
export function sweep(document: PDFDocument) {
	const { context } = document;
	const reached = new Set<PDFObject>();
	const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root, context.trailerInfo.Info];
	for (let object = waiting.pop(); object || waiting.length > 0; object = waiting.pop()) {
		if (!object || reached.has(object)) continue;
		reached.add(object);
		if (object instanceof PDFRef) waiting.push(context.lookup(object));
		else waiting.push(...partsOf(object));
	}
	for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

function partsOf(object: PDFObject): PDFObject[] {
	if (object instanceof PDFArray) return object.asArray();
	if (object instanceof PDFDict) return object.values();
	return object instanceof PDFStream ? object.dict.values() : [];
}
