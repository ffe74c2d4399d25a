import type { Sheet } from './sheet.ts';

/**
 * The same values without the letters that the fonts lack, such as emoji: PDF/UA forbids the empty box that would otherwise
 * stand in their place.
 */
export function legible<T>(doc: Sheet, value: T): T {
	const fonts = (['strong', 'regular'] as const).map((name) => lettersOf(doc.font(name)));
	const isIn = (letter: string) => letter === '\n' || fonts.every((has) => has(letter.codePointAt(0) ?? 0));
	const clean = (text: string) => {
		const letters = [...text.normalize()];
		return letters.every(isIn) ? letters.join('') : letters.filter(isIn).join('').replaceAll(/ +/g, ' ').trim();
	};
	return mapped(value, clean);
}

/** pdfkit keeps the font that was chosen last where its types do not show it. */
type Chosen = { _font: { font: { hasGlyphForCodePoint(point: number): boolean } } };

function lettersOf(doc: Sheet) {
	const { font } = (doc as unknown as Chosen)._font;
	return (point: number) => font.hasGlyphForCodePoint(point);
}

function mapped<T>(value: T, clean: (text: string) => string): T {
	if (typeof value === 'string') return clean(value) as T;
	if (Array.isArray(value)) return value.map((one) => mapped(one, clean)) as T;
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, clean)])) as T;
}
