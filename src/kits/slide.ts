import AfterTelling from '../blocks/after-telling/slide.astro';
import Audience from '../blocks/audience/slide.astro';
import Chat from '../blocks/chat/slide.astro';
import Checklist from '../blocks/checklist/slide.astro';
import Compare from '../blocks/compare/slide.astro';
import Discuss from '../blocks/discuss/slide.astro';
import Feed from '../blocks/feed/slide.astro';
import Help from '../blocks/help/slide.astro';
import HelpingHand from '../blocks/helping-hand/slide.astro';
import Keyword from '../blocks/keyword/slide.astro';
import Label from '../blocks/label/slide.astro';
import Law from '../blocks/law/slide.astro';
import LineUp from '../blocks/line-up/slide.astro';
import Order from '../blocks/order/slide.astro';
import Pause from '../blocks/pause/slide.astro';
import Planner from '../blocks/planner/slide.astro';
import Quiz from '../blocks/quiz/slide.astro';
import Scale from '../blocks/scale/slide.astro';
import Slide from '../blocks/slide/slide.astro';
import Sort from '../blocks/sort/slide.astro';
import Spot from '../blocks/spot/slide.astro';
import Story from '../blocks/story/slide.astro';
import Tell from '../blocks/tell/slide.astro';
import type { Kit } from './kit.ts';
import Nothing from './Nothing.astro';

/** The board: what the whole class looks at. */
export const slide = {
	Slide,
	Note: Nothing,
	Keyword,
	Law,
	Discuss,
	Worksheet: Nothing,
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
