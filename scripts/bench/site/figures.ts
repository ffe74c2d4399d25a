/** What one page weighs and how it behaves. Weights are kilobytes as they travel (Brotli where the server has it). */
export type PageFigures = {
	name: string;
	html: number;
	css: number;
	script: number;
	fonts: number;
	pictures: number;
	requests: number;
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

/** Everything that one run measured. */
export type SiteFigures = {
	machine: string[];
	pages: PageFigures[];
	peers: PeerPage[];
	growth: Growth[];
	/** Why Lighthouse is not in the tables, where it is not. */
	noLighthouse: string | undefined;
};
