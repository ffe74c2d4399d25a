/** What a page of paper may hold. Values only: how it looks and how it is tagged is the writer's business. */
export type PaperBlock =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'paragraph'; text: string; strong?: boolean }
	| { kind: 'list'; items: readonly string[] }
	| { kind: 'link'; text: string; href: string }
	| { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
	/** Filled rectangles in the picture's own measure, such as the bars of a chart or the dots of a QR code. */
	| { kind: 'picture'; alt: string; wide: number; high: number; shapes: readonly Shape[]; width: number }
	| { kind: 'new page' };

export type Shape = { x: number; y: number; wide: number; high: number; tone?: 'ink' | 'accent' | 'soft' };

export type Paper = { title: string; foot: string; blocks: readonly PaperBlock[] };

/** The school's letters, as TrueType files. */
export type PaperFonts = { regular: Uint8Array; strong: Uint8Array };
