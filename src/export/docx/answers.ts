import type { Block } from '../../lesson/lesson.ts';
import type { Answer, Answers } from './answers/answer.ts';
import { marked } from './answers/marked.ts';
import { open } from './answers/open.ts';
import { telling } from './answers/telling.ts';

/** @returns undefined for a block without answers */
export function answerOf(block: Block): Answer | undefined {
	// A block's name decides its props, which the compiler cannot follow through a name that is not known before.
	const answer = answers[block.name] as (props: unknown) => Answer | undefined;
	return answer(block.props);
}

const none = () => undefined;

const answers: Answers = {
	Slide: none,
	Note: none,
	Keyword: none,
	Law: none,
	Discuss: none,
	Help: none,
	...marked,
	...open,
	...telling,
};
