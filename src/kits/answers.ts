import AfterTelling from '../blocks/after-telling/answers.astro';
import Audience from '../blocks/audience/answers.astro';
import Chat from '../blocks/chat/answers.astro';
import Checklist from '../blocks/checklist/answers.astro';
import Compare from '../blocks/compare/answers.astro';
import Discuss from '../blocks/discuss/answers.astro';
import Feed from '../blocks/feed/answers.astro';
import HelpingHand from '../blocks/helping-hand/answers.astro';
import Label from '../blocks/label/answers.astro';
import LineUp from '../blocks/line-up/answers.astro';
import Order from '../blocks/order/answers.astro';
import Pause from '../blocks/pause/answers.astro';
import Planner from '../blocks/planner/answers.astro';
import Quiz from '../blocks/quiz/answers.astro';
import Scale from '../blocks/scale/answers.astro';
import Sort from '../blocks/sort/answers.astro';
import Spot from '../blocks/spot/answers.astro';
import Story from '../blocks/story/answers.astro';
import Tell from '../blocks/tell/answers.astro';
import Worksheet from '../blocks/worksheet/answers.astro';
import type { Kit } from './kit.ts';
import Nothing from './Nothing.astro';

/** Answers, with the thinking behind them. For teachers. */
export const answers = {
	Slide: Nothing,
	Note: Nothing,
	Keyword: Nothing,
	Law: Nothing,
	Discuss,
	Worksheet,
	Help: Nothing,
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
