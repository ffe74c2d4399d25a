/** How a person may look at a moment. Calm and hopeful ones first; nothing that frightens. */
export const moods = [
	'calm',
	'smile',
	'happy',
	'laughing',
	'relieved',
	'explaining',
	'thinking',
	'unsure',
	'surprised',
	'concerned',
	'worried',
	'sad',
	'tired',
] as const;
export type Mood = (typeof moods)[number];

/** Hair or head covering, glasses and colours, in the words of the Open Peeps drawings. */
export type Look = {
	head: string;
	skin: string;
	clothes: string;
	hair: string;
	glasses?: string;
	beard?: string;
};

export type Member = {
	name: string;
	/** In years; pupils only. */
	age?: number;
	/** What this person is to the pupils in the stories. */
	role: string;
	/** What they are like: writers keep to it. */
	nature: string;
	look: Look;
};
