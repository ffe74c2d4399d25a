/** What a page has asked for, in compressed kilobytes for each kind, and how many requests there were. */
export type Weight = {
	html: number;
	css: number;
	script: number;
	fonts: number;
	pictures: number;
	requests: number;
};

/** What one page weighs and how it behaves. Its weight is as it travels, squeezed as its server does it. */
export type PageFigures = Weight & {
	name: string;
	/** From a press to the next picture on the screen, in milliseconds, on a processor four times slower; undefined where there is nothing to press. */
	press: number | undefined;
	lighthouse: LighthouseFigures | undefined;
};

/** Scores from 0 to 100; times in milliseconds on a simulated phone with slow 4G. */
export type LighthouseFigures = {
	performance: number;
	accessibility: number;
	bestPractices: number;
	largestPaint: number;
	blocked: number;
	/** Cumulative layout shift. */
	shift: number;
};

/** Another tool's page, or why there is none. */
export type PeerPage = PageFigures | { name: string; absent: string };

/** How long the site alone takes to build, and how much memory at its peak. */
export type Growth = { lessons: number; seconds: number; megabytes: number | undefined; pages: number };

/** How long a page of a full programme takes to open, and to answer a press, in milliseconds. */
export type DeskFigures = { name: string; opened: number; press: number | undefined };

/** Everything that one run measured. */
export type SiteFigures = {
	machine: string[];
	pages: PageFigures[];
	peers: PeerPage[];
	growth: Growth[];
	desk: DeskFigures[];
	/** Why Lighthouse is not in the tables, where it is not. */
	noLighthouse: string | undefined;
};
