import AfterTelling from '../blocks/after-telling/print.astro';
import Audience from '../blocks/audience/print.astro';
import Chat from '../blocks/chat/print.astro';
import Checklist from '../blocks/checklist/print.astro';
import Compare from '../blocks/compare/print.astro';
import Discuss from '../blocks/discuss/print.astro';
import Feed from '../blocks/feed/print.astro';
import Help from '../blocks/help/print.astro';
import HelpingHand from '../blocks/helping-hand/print.astro';
import Keyword from '../blocks/keyword/print.astro';
import Label from '../blocks/label/print.astro';
import Law from '../blocks/law/print.astro';
import LineUp from '../blocks/line-up/print.astro';
import Order from '../blocks/order/print.astro';
import Pause from '../blocks/pause/print.astro';
import Planner from '../blocks/planner/print.astro';
import Quiz from '../blocks/quiz/print.astro';
import Scale from '../blocks/scale/print.astro';
import Slide from '../blocks/slide/print.astro';
import Sort from '../blocks/sort/print.astro';
import Spot from '../blocks/spot/print.astro';
import Story from '../blocks/story/print.astro';
import Tell from '../blocks/tell/print.astro';
import Worksheet from '../blocks/worksheet/print.astro';
import type { Kit } from './kit.ts';
import Nothing from './Nothing.astro';

/** Paper for pupils: sheets to write on, and the paper twin of everything that moves on screen. */
export const worksheet = {
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
