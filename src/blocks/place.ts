/** A way to get help, ready to be shown. */
export type ShownRoute = {
	id: string;
	name: string;
	/** What it is for, in a pupil's words. */
	pupils: string;
	/** How to reach it: "0800 1111", "Text SHOUT to 85258". */
	phone?: string;
	/** When it is answered: "Every day, day and night". */
	hours?: string;
	/** The address of its page, with https://. */
	url?: string;
	/** Ids of the nations that have it, where not all of them do. */
	nations?: readonly string[];
	/** The address as it is read aloud and printed: childline.org.uk */
	shownUrl?: string;
};

/** What the law says about one thing, ready to be shown. */
export type ShownLaw = {
	id: string;
	title: string;
	/** In a pupil's words. */
	pupils: string;
	/** What an adult needs to know besides. */
	staff: string;
	/** Ids of the nations in which it applies. */
	nations: readonly string[];
	/** Where it stands, with the day on which we looked: "Department for Education, …, seen 22 November 2026". */
	source: string;
	/** An announced change has come since anybody looked. */
	mayHaveChanged?: boolean;
	/** Has somebody who knows the law compared the words with it? */
	verified: boolean;
};

/** What happens when a child tells, from lessons/facts/telling.yaml: in the words for this lesson's age, and what staff do. */
export type TellingFacts = Record<TellingStop, { pupils: string; staff: string }>;
type TellingStop = 'writes' | 'tells' | 'asks' | 'device' | 'notYet' | 'later';

/** The same for pupils alone: what staff do is not among it. */
export type ToldFacts = Record<TellingStop, { pupils: string }>;

/** How close together a slide is set: `closer` in smaller type than `close`, `closest` with words in the place of pictures too. */
export type SlideSetting = 'usual' | 'close' | 'closer' | 'closest';

/** Where a block is being drawn: what its renderings may need to know about the lesson around them. */
export type Place = {
	lessonId: string;
	lessonTitle: string;
	keyStage: 'ks1' | 'ks2-lower' | 'ks2-upper' | 'ks3' | 'ks4' | 'ks5';
	sensitivity: 0 | 1 | 2 | 3;
	/** Has nobody reviewed this sensitive lesson yet? */
	draft?: boolean;
	/** The digits with which a teacher begins a sensitive lesson on pupils' pages; absent where anybody may open it. */
	startCode?: string | undefined;
	/** The level a heading of this block should have, so that no level is skipped. */
	heading: 2 | 3 | 4 | 5 | 6;
	vocabulary: { word: string; meaning: string }[];
	routes: ShownRoute[];
	/** What the law facts hold that pupils may read. */
	laws: readonly ShownLaw[];
	/** The date on which the help routes were last checked, such as "22 November 2026". */
	routesChecked: string;
	telling: TellingFacts;
	/** For a slide: what it holds, and how it is set for that. Its looks depend on both. */
	holds?: { activity: boolean; help: boolean; manyWords: boolean; setting: SlideSetting };
	/** The slide's number in the lesson, counted from 1; absent outside slides. */
	slideNumber?: number;
	/** On a slide: the height left for an activity, in hundredths of the slide's width (cqw). */
	boardRoom?: number | undefined;
};
