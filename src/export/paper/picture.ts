import type { Picture } from './paper.ts';
import { type Sheet, type Tag, tag, tones } from './sheet.ts';

/** A picture of rectangles at a place on the page, with words for whoever cannot see it. */
export function drawPicture(doc: Sheet, into: Tag, picture: Picture, at: { x: number; y: number; width: number }) {
	const { alt, wide, high, shapes, href } = picture;
	const { x, y, width } = at;
	const scale = width / wide;
	const draw = () => {
		for (const tone of ['soft', 'accent', 'ink'] as const) {
			const alike = shapes.filter((shape) => (shape.tone ?? 'ink') === tone);
			for (const one of alike) doc.rect(x + one.x * scale, y + one.y * scale, one.wide * scale, one.high * scale);
			if (alike.length) doc.fill(tones[tone]);
		}
		doc.fillColor(tones.ink);
	};
	const around = href ? doc.struct('Link') : into;
	if (around !== into) into.add(around);
	around.add(tag(doc, 'Figure', [draw], { alt, bbox: [x, y, x + width, y + high * scale] }));
	if (!href) return;
	doc.link(x, y, width, high * scale, href, { structParent: around, Contents: new String(alt) } as object);
	around.end();
}
