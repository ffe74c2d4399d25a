import type { z } from 'zod';
import { AfterTelling } from './after-telling/schema.ts';
import { Audience } from './audience/schema.ts';
import { Chat } from './chat/schema.ts';
import { Checklist } from './checklist/schema.ts';
import { Compare } from './compare/schema.ts';
import { Discuss } from './discuss/schema.ts';
import { Feed } from './feed/schema.ts';
import { Help } from './help/schema.ts';
import { HelpingHand } from './helping-hand/schema.ts';
import { Keyword } from './keyword/schema.ts';
import { Label } from './label/schema.ts';
import { Law } from './law/schema.ts';
import { LineUp } from './line-up/schema.ts';
import { Note } from './note/schema.ts';
import { Order } from './order/schema.ts';
import { Pause } from './pause/schema.ts';
import { Planner } from './planner/schema.ts';
import { Quiz } from './quiz/schema.ts';
import { Scale } from './scale/schema.ts';
import { Slide } from './slide/schema.ts';
import { Sort } from './sort/schema.ts';
import { Spot } from './spot/schema.ts';
import { Story } from './story/schema.ts';
import { Tell } from './tell/schema.ts';
import { Worksheet } from './worksheet/schema.ts';

/** Every block an author may write. A new one added here is a compile error in each kit until the kit has decided about it. */
export const schemas = {
	Slide,
	Note,
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
} as const;

export type BlockName = keyof typeof schemas;
export type Props<N extends BlockName> = z.output<(typeof schemas)[N]>;
export const blockNames = Object.keys(schemas) as BlockName[];

/** Where a block may stand. */
export type Parent = BlockName | 'lesson';

/** Slides and worksheets make the lesson; all else lives inside a slide, which gives it a title, a time and a note. */
export function parentOf(name: BlockName): Parent {
	return name === 'Slide' || name === 'Worksheet' ? 'lesson' : 'Slide';
}

/** May words and other blocks stand between the block's tags? */
export function holds(name: BlockName): 'nothing' | 'words' | 'words and blocks' {
	if (name === 'Slide') return 'words and blocks';
	return name === 'Note' ? 'words' : 'nothing';
}

/** Blocks that a pupil does something with: each has an island on screen, a form on paper, and an answer. */
export const interactive = [
	'HelpingHand',
	'Story',
	'Order',
	'Spot',
	'Sort',
	'LineUp',
	'Chat',
	'Quiz',
	'Scale',
	'Audience',
	'Feed',
	'Compare',
	'Tell',
	'Planner',
	'Label',
	'Checklist',
	'Pause',
	'AfterTelling',
] as const satisfies readonly BlockName[];
export type InteractiveName = (typeof interactive)[number];
