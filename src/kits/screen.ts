import AfterTelling from '../blocks/after-telling/screen.astro';
import Audience from '../blocks/audience/screen.astro';
import Chat from '../blocks/chat/screen.astro';
import Checklist from '../blocks/checklist/screen.astro';
import Compare from '../blocks/compare/screen.astro';
import Discuss from '../blocks/discuss/screen.astro';
import Feed from '../blocks/feed/screen.astro';
import Help from '../blocks/help/screen.astro';
import HelpingHand from '../blocks/helping-hand/screen.astro';
import Keyword from '../blocks/keyword/screen.astro';
import Label from '../blocks/label/screen.astro';
import Law from '../blocks/law/screen.astro';
import LineUp from '../blocks/line-up/screen.astro';
import Order from '../blocks/order/screen.astro';
import Pause from '../blocks/pause/screen.astro';
import Planner from '../blocks/planner/screen.astro';
import Quiz from '../blocks/quiz/screen.astro';
import Scale from '../blocks/scale/screen.astro';
import Slide from '../blocks/slide/screen.astro';
import Sort from '../blocks/sort/screen.astro';
import Spot from '../blocks/spot/screen.astro';
import Story from '../blocks/story/screen.astro';
import Tell from '../blocks/tell/screen.astro';
import Worksheet from '../blocks/worksheet/screen.astro';
import type { Kit } from './kit.ts';
import Nothing from './Nothing.astro';

/** A pupil's page. */
export const screen = {
	Slide,
	Note: Nothing,
	Keyword,
	Law,
	Discuss,
	Worksheet,
	Help,
	HelpingHand,
	Story,
	Order,
	Spot,
	Sort,
	LineUp,
	Chat,
	Quiz,
	Scale,
	Audience,
	Feed,
	Compare,
	Tell,
	Planner,
	Label,
	Checklist,
	Pause,
	AfterTelling,
} satisfies Kit;
