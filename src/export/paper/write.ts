import { bookmarks } from './bookmarks.ts';
import { breaths } from './breaths.ts';
import { drawChart } from './chart.ts';
import { legible } from './legible.ts';
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
import { drawSlips } from './slips.ts';
import { drawTable } from './table.ts';
import { togetherHigh } from './together.ts';

/** How large letters are, in points, and where lines begin. */
type Look = { sizes: Record<1 | 2 | 3, number>; body: number; align: 'left' | 'center' };
const usual: Look = { sizes: { 1: 22, 2: 15, 3: 12 }, body: 11, align: 'left' };
const onAWall: Look = { sizes: { 1: 34, 2: 20, 3: 17 }, body: 15, align: 'center' };

/** Writes a paper of headings, words, lists, tables and pictures as a tagged PDF that keeps to PDF/UA-1. */
export async function writePaper(paper: Paper, fonts: PaperFonts): Promise<Uint8Array> {
	const doc = newSheet(paper.title, fonts);
	const { blocks, foot, poster, marked } = legible(doc, paper);
	const root = doc.struct('Document');
	doc.addStructure(root);
	doc.font('regular');
	const breathe = breaths();
	const mark = marked ? bookmarks(doc) : undefined;
	const look = poster ? onAWall : usual;
	for (const [at, block] of blocks.entries()) {
		if (/^(heading|table|chart|list)$/.test(block.kind))
			needRoom(doc, togetherHigh(doc, look, blocks.slice(at, at + 4)));
		drawBlock({ doc, root, look }, block);
		if (block.kind === 'heading') mark?.(block);
		await breathe();
	}
	root.end();
	drawFeet(doc, foot);
	return finished(doc);
}

type Into = { doc: Sheet; root: Tag; look: Look };

function drawBlock(into: Into, block: PaperBlock) {
	const { doc, root } = into;
	doc.x = sheet.edge;
	if (block.kind === 'heading') drawHeading(into, block);
	else if (block.kind === 'paragraph') drawWords(into, block);
	else if (block.kind === 'list') drawList(into, block);
	else if (block.kind === 'link') drawLink(into, block);
	else if (block.kind === 'table') drawTable(doc, root, block);
	else if (block.kind === 'chart') drawChart(doc, root, block);
	else if (block.kind === 'new page') newPage(doc, block.turned ?? false);
	else if (block.kind === 'slips') drawSlips(doc, root, block);
	else placePicture(into, block);
}

function placePicture({ doc, root, look }: Into, block: Extract<PaperBlock, { kind: 'picture' }>) {
	const { width } = block;
	const high = (block.high / block.wide) * width;
	needRoom(doc, high);
	const { y } = doc;
	const x = look.align === 'center' ? (doc.page.width - width) / 2 : sheet.edge;
	drawPicture(doc, root, block, { x, y, width });
	doc.y = y + high + 10;
}

function drawHeading({ doc, root, look }: Into, { level, text }: { level: 1 | 2 | 3; text: string }) {
	const { sizes, align } = look;
	doc.y += level === 1 || doc.y <= sheet.edge ? 0 : 8;
	root.add(tag(doc, `H${level}`, [() => doc.font('strong').fontSize(sizes[level]).text(text, { align })]));
	doc.y += 5;
}

function drawWords({ doc, root, look }: Into, { text, strong }: { text: string; strong?: boolean }) {
	const { body, align } = look;
	const write = () =>
		doc
			.font(strong ? 'strong' : 'regular')
			.fontSize(body)
			.text(text, { lineGap: 2, align });
	root.add(tag(doc, 'P', [write]));
	doc.y += 6;
}

function drawList({ doc, root, look }: Into, { items, numbered }: { items: readonly string[]; numbered?: boolean }) {
	const list = doc.struct('L');
	root.add(list);
	const inset = numbered ? look.body * 2 : 18;
	doc.font('regular').fontSize(look.body);
	const width = across(doc) - inset;
	const widest = Math.max(...items.map((item) => doc.widthOfString(item)));
	// In the middle of a wall's paper the items still begin below each other.
	const left = sheet.edge + (look.align === 'center' ? Math.max(0, width - widest) / 2 : 0);
	for (const [at, item] of items.entries()) {
		needRoom(doc, doc.currentLineHeight(true) * 2);
		const top = doc.y;
		const one = doc.struct('LI');
		list.add(one);
		const mark = numbered ? `${at + 1}.` : '•';
		one.add(tag(doc, 'Lbl', [() => doc.text(mark, left + 4, top, { width: inset - 4 })]));
		one.add(tag(doc, 'LBody', [() => doc.text(item, left + inset, top, { width, lineGap: 2 })]));
		one.end();
		doc.y += 3;
	}
	list.end();
	doc.x = sheet.edge;
	doc.y += 4;
}

/** A link that stands alone on its lines; the whole of it can be pressed. */
function drawLink({ doc, root, look: { body } }: Into, { text, href }: { text: string; href: string }) {
	const words = doc.struct('P');
	root.add(words);
	const link = doc.struct('Link');
	words.add(link);
	link.add(() => {
		const { x, y } = doc;
		doc.font('regular').fontSize(body).fillColor(tones.accent).text(text, { underline: true });
		doc.fillColor(tones.ink);
		const area = { wide: doc.page.width - sheet.edge - x, high: doc.y - y };
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
