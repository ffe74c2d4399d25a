import type { Peer } from './peers.ts';

/** Everything one run of the benchmark measured. Times are medians, in seconds. */
export type Figures = {
	machine: string[];
	/** What the neutral pack holds. */
	pages: number;
	tables: number;
	/** The packs step for one lesson, from a new process, with nothing kept. */
	cold: { seconds: number; megabytes: number | undefined; bytes: number };
	/** The site's build and the packs step together, nothing kept: from the lesson's text to its pack. */
	fromLesson: number;
	/** One more pack in a warm run. */
	warm: number;
	/** The same page in a browser as it comes, and nothing else. */
	floor: { cold: number; warm: number; megabytes: number | undefined; bytes: number };
	/** The packs step when nothing has changed: one lesson, and fifty. */
	unchanged: number;
	fifty: number | undefined;
	/** The whole build of twelve lessons, and after one paragraph of one has changed. */
	twelve: { full: number; changed: number } | undefined;
	/** The whole build of the lessons of this checkout: from nothing, with the packs kept but the site gone, and with nothing changed. */
	ours: { lessons: number; cold: number; kept: number; unchanged: number } | undefined;
	peers: Peer[];
	runs: number;
};
