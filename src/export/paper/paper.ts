/** What a page of paper may hold. Values only: how it looks and how it is tagged is the writer's business. */
export type PaperBlock =
	| { kind: 'heading'; level: 1 | 2 | 3; text: string }
	| { kind: 'paragraph'; text: string; strong?: boolean }
	| { kind: 'list'; items: readonly string[]; numbered?: boolean }
	| { kind: 'link'; text: string; href: string }
	| { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths?: readonly number[] }
	/** Filled rectangles in the picture's own measure, such as the bars of a chart or the dots of a QR code. */
	| (Picture & { kind: 'picture'; width: number })
	/** The same small slip many times over, to be cut apart. */
	| { kind: 'slips'; count: number; slip: Slip }
	| ({ kind: 'chart' } & Bars)
	/** Turned, where what follows is wide. Pages stay so until the next of these. */
	| { kind: 'new page'; turned?: boolean };

export type Picture = {
	alt: string;
	wide: number;
	high: number;
	shapes: readonly Shape[];
	/** Where the picture leads when it is pressed on a screen. */
	href?: string;
};

export type Slip = {
	heading: string;
	/** Under the heading. */
	about: string;
	/** Beside the picture. */
	steps: readonly string[];
	picture: Picture;
	foot: string;
};

export type Shape = { x: number; y: number; wide: number; high: number; tone?: 'ink' | 'accent' | 'soft' };

/** A chart of bars, each with its words: nobody has to tell lengths or shades apart. */
export type Bars = {
	/** What somebody hears who cannot see it. Its numbers stand in a table beneath. */
	alt: string;
	/** What the two looks of a bar stand for. */
	key: { outline: string; solid: string };
	rows: readonly {
		label: string;
		/** In smaller letters under the label. */
		about?: string;
		/** Bars one under the other, as shares of the whole width, from 0 to 1. */
		lines: readonly { outline: number; solid: number; says: string }[];
	}[];
};

export type Paper = {
	title: string;
	foot: string;
	blocks: readonly PaperBlock[];
	/** For a wall: large letters, set in the middle. */
	poster?: boolean;
	/** With bookmarks, by its headings. */
	marked?: boolean;
};

/** The school's letters, as TrueType files. */
export type PaperFonts = { regular: Uint8Array; strong: Uint8Array };
