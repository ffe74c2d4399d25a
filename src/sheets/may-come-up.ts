import type { FrontMatter } from '../lesson/front-matter.ts';

/** What pupils may say or show in a lesson, by the risks that it is about. For staff. */
export const mayComeUp: Record<FrontMatter['risks'][number], string> = {
	content: 'A pupil has seen something that upset them, or is afraid of seeing it again.',
	contact:
		'A pupil finds pressure, tricks or threats from their own life in the story: from somebody online, from somebody they know well, or from another pupil.',
	conduct: 'A pupil worries about something that they or a friend have sent, shared or said.',
	commerce: 'A pupil has lost money, or is being pressed for it.',
};

/** How it may show where nobody says it. */
export const withoutWords =
	'It may also show without words: somebody goes quiet, jokes, cannot sit still or leaves the room, or asks “for a friend”. Some tell days later, and any adult here may be the one they choose.';
