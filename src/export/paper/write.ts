import { drawChart } from './chart.ts';
import type { Paper, PaperBlock, PaperFonts } from './paper.ts';
import { drawPicture } from './picture.ts';
import {
	across,
	finished,
	needRoom,
	newPage,
	newSheet,
	type Sheet,
	sheet,
	type Tag,
	tag,
	tones,
	unread,
} from './sheet.ts';
import { drawTable } from './table.ts';

const sizes = { 1: 22, 2: 15, 3: 12 } as const;
const body = 11;

/** Writes a paper of headings, words, lists, tables and pictures as a tagged PDF that keeps to PDF/UA-1. */
export async function writePaper({ title, foot, blocks }: Paper, fonts: PaperFonts): Promise<Uint8Array> {
	const doc = newSheet(title, fonts);
	const root = doc.struct('Document');
	doc.addStructure(root);
	for (const block of blocks) drawBlock(doc, root, block);
	root.end();
	drawFeet(doc, foot);
	return finished(doc);
}

function drawBlock(doc: Sheet, root: Tag, block: PaperBlock) {
	doc.x = sheet.edge;
	if (block.kind === 'heading') drawHeading(doc, root, block);
	else if (block.kind === 'paragraph') drawWords(doc, root, block);
	else if (block.kind === 'list') drawList(doc, root, block.items);
	else if (block.kind === 'link') drawLink(doc, root, block);
	else if (block.kind === 'table') drawTable(doc, root, block);
	else if (block.kind === 'chart') drawChart(doc, root, block);
	else if (block.kind === 'new page') newPage(doc, block.turned ?? false);
	else {
		const high = (block.high / block.wide) * block.width;
		needRoom(doc, high);
		const { y } = doc;
		drawPicture(doc, root, block, { x: sheet.edge, y, width: block.width });
		doc.y = y + high + 10;
	}
}

/** A heading keeps a few lines of what follows beside it, or a table's head and first row. */
function drawHeading(doc: Sheet, root: Tag, { level, text }: { level: 1 | 2 | 3; text: string }) {
	needRoom(doc, sizes[level] * 2 + 80);
	doc.y += level === 1 || doc.y <= sheet.edge ? 0 : 8;
	root.add(tag(doc, `H${level}`, [() => doc.font('strong').fontSize(sizes[level]).text(text)]));
	doc.y += 5;
}

function drawWords(doc: Sheet, root: Tag, { text, strong }: { text: string; strong?: boolean }) {
	const write = () =>
		doc
			.font(strong ? 'strong' : 'regular')
			.fontSize(body)
			.text(text, { lineGap: 2 });
	root.add(tag(doc, 'P', [write]));
	doc.y += 6;
}

function drawList(doc: Sheet, root: Tag, items: readonly string[]) {
	const list = doc.struct('L');
	root.add(list);
	for (const item of items) {
		doc.font('regular').fontSize(body);
		needRoom(doc, doc.currentLineHeight(true) * 2);
		const top = doc.y;
		const one = doc.struct('LI');
		list.add(one);
		one.add(tag(doc, 'Lbl', [() => doc.text('•', sheet.edge + 4, top, { width: 10 })]));
		const words = { width: sheet.wide - 2 * sheet.edge - 18, lineGap: 2 };
		one.add(tag(doc, 'LBody', [() => doc.text(item, sheet.edge + 18, top, words)]));
		one.end();
		doc.y += 3;
	}
	list.end();
	doc.x = sheet.edge;
	doc.y += 4;
}

/** A link that stands alone on its lines; the whole of it can be pressed. */
function drawLink(doc: Sheet, root: Tag, { text, href }: { text: string; href: string }) {
	const words = doc.struct('P');
	root.add(words);
	const link = doc.struct('Link');
	words.add(link);
	link.add(() => {
		const { x, y } = doc;
		doc.font('regular').fontSize(body).fillColor(tones.accent).text(text, { underline: true });
		doc.fillColor(tones.ink);
		const area = { wide: sheet.wide - sheet.edge - x, high: doc.y - y };
		const more = { structParent: link, Contents: new String(text) };
		if (doc.y > y) doc.link(x, y, area.wide, area.high, href, more as object);
	});
	words.end();
	doc.y += 6;
}

/** Page numbers come last, when it is known how many pages there are. */
function drawFeet(doc: Sheet, foot: string) {
	const { start, count } = doc.bufferedPageRange();
	for (let page = start; page < start + count; page++) {
		doc.switchToPage(page);
		// Below the margin, where pdfkit would otherwise begin another page.
		doc.page.margins.bottom = 0;
		const words = `${foot} · page ${page - start + 1} of ${count}`;
		const place = { width: across(doc), lineBreak: false };
		unread(doc, () =>
			doc
				.font('regular')
				.fontSize(9)
				.text(words, sheet.edge, doc.page.height - sheet.edge, place),
		);
	}
}
