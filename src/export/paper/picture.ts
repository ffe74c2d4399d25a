import type { Shape } from './paper.ts';
import { type Sheet, type Tag, tag, tones } from './sheet.ts';

type Drawn = { alt: string; wide: number; high: number; shapes: readonly Shape[] };

/** A picture of rectangles at a place on the page, with words for whoever cannot see it. */
export function drawPicture(doc: Sheet, into: Tag, picture: Drawn, at: { x: number; y: number; width: number }) {
	const { alt, wide, high, shapes } = picture;
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
	into.add(tag(doc, 'Figure', [draw], { alt, bbox: [x, y, x + width, y + high * scale] }));
}
