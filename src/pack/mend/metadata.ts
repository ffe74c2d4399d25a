import { type PDFDocument, PDFName, PDFRawStream, PDFRef } from 'pdf-lib';
import type { PackDescription } from '../describe.ts';
import { creator, producer } from './information.ts';

/** Writes the pack's description as XMP, without any claim about accessibility. @see ISO 14289-1, 7.1 */
export function writeMetadata(document: PDFDocument, description: PackDescription) {
	setMetadata(document, packet([about(description)]));
}

/** Adds the claim that the pack keeps to PDF/UA-1. Only for a pack that passed the check. @see ISO 14289-1, 5 */
export function claimAccessible(document: PDFDocument, description: PackDescription) {
	setMetadata(document, packet([about(description), claim]));
}

const claim = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>`;

function about(description: PackDescription): string {
	const { title, author, subject, keywords, language, date, version } = description;
	return `<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">${escaped(subject)}</rdf:li></rdf:Alt></dc:description>
<dc:subject><rdf:Bag>${keywords.map((word) => `<rdf:li>${escaped(word)}</rdf:li>`).join('')}</rdf:Bag></dc:subject>
<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escaped(keywords.join(', '))}</pdf:Keywords>
<pdf:Producer>${producer}</pdf:Producer>
<xmp:CreatorTool>${creator}</xmp:CreatorTool>
<xmp:CreateDate>${date}T00:00:00Z</xmp:CreateDate>
<xmp:ModifyDate>${date}T00:00:00Z</xmp:ModifyDate>
<xmpMM:VersionID>${escaped(version)}</xmpMM:VersionID>
</rdf:Description>`;
}

/** The id of the packet is the same in every XMP packet there is. @see XMP Specification Part 1, 7.3.2 */
function packet(descriptions: readonly string[]): string {
	return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${descriptions.join('\n')}
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function setMetadata(document: PDFDocument, xmp: string) {
	const { catalog, context } = document;
	const bytes = new TextEncoder().encode(xmp);
	const dict = context.obj({ Type: 'Metadata', Subtype: 'XML', Length: bytes.length });
	const key = PDFName.of('Metadata');
	const old = catalog.get(key);
	const ref = old instanceof PDFRef ? old : context.nextRef();
	context.assign(ref, PDFRawStream.of(dict, bytes));
	catalog.set(key, ref);
}

function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
