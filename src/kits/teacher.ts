import Discuss from '../blocks/discuss/answers.astro';
import Law from '../blocks/law/teacher.astro';
import Note from '../blocks/note/print.astro';
import type { Kit } from './kit.ts';
import Nothing from './Nothing.astro';

/** The teacher's notes beside a slide. The slide itself stands there as a picture, and the answers follow on pages of their own. */
export const teacher = {
	Slide: Nothing,
	Note,
	Keyword: Nothing,
	Law,
	Discuss,
	Worksheet: Nothing,
	Help: Nothing,
	HelpingHand: Nothing,
	Story: Nothing,
	Order: Nothing,
	Spot: Nothing,
	Sort: Nothing,
	LineUp: Nothing,
	Chat: Nothing,
	Quiz: Nothing,
	Scale: Nothing,
	Audience: Nothing,
	Feed: Nothing,
	Compare: Nothing,
	Tell: Nothing,
	Planner: Nothing,
	Label: Nothing,
	Checklist: Nothing,
	Pause: Nothing,
	AfterTelling: Nothing,
} satisfies Kit;
