import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/chat/answers.astro';
import { examples } from '../../../src/blocks/chat/examples.ts';
import { named } from '../../../src/blocks/chat/named.ts';
import Print from '../../../src/blocks/chat/print.astro';
import { Chat } from '../../../src/blocks/chat/schema.ts';
import Screen from '../../../src/blocks/chat/screen.astro';
import Slide from '../../../src/blocks/chat/slide.astro';
import { beginning, goOn, isOver, opened, type Picks, pick } from '../../../src/blocks/chat/thread.ts';
import { nameOf } from '../../../src/parts/person.ts';
import { aPlace, render, renderExample, wordsIn } from '../../help/render.ts';

const turn = {
	messages: [{ from: 'Robot7', text: 'hello?' }],
	ask: 'What now?',
	replies: [
		{ text: 'Join in', helps: false, why: 'Kindly meant.' },
		{ text: 'Tell', helps: true, why: 'Help comes.' },
	],
};
const chat: Chat = { id: 'small', title: 'Small', who: 'kofi', turns: [turn, turn], ending: 'It ends well.' };

describe('a chat', () => {
	it.each<{ picks: Picks; does: string; after: Picks }>([
		{ picks: [[]], does: 'stays before a reply', after: [[]] },
		{ picks: [[0]], does: 'stays after a reply that does not help', after: [[0]] },
		{ picks: [[0, 1]], does: 'goes on after one that helps', after: [[0, 1], []] },
		{ picks: [[1, 0]], does: 'goes on although another was tried later', after: [[1, 0], []] },
		{ picks: [[1], [1]], does: 'goes on to its ending', after: [[1], [1], []] },
	])('$does', ({ picks, after }) => {
		expect(goOn(chat, picks)).toEqual(after);
	});

	it('keeps every turn that was opened, with the reply that helped', () => {
		const turns = opened(chat, pick(goOn(chat, pick(pick(beginning, 0), 1)), 0));
		expect(turns.map(({ helped }) => helped?.text)).toEqual(['Tell', undefined]);
		expect(turns.map(({ tried }) => tried)).toEqual([[0, 1], [0]]);
	});

	it.each([
		{ picks: [[]], over: false },
		{ picks: [[1], [1]], over: false },
		{ picks: [[1], [1], []], over: true },
	])('is over ($over) after $picks', ({ picks, over }) => {
		expect(isOver(chat, picks)).toBe(over);
	});

	it.each([
		['Mute the group', '“Mute the group.”'],
		['Say nothing.', '“Say nothing.”'],
		['Write: “Never mind.”', 'Write: “Never mind.”'],
	])('names the reply %s as %s', (reply, words) => {
		expect(named(reply)).toBe(words);
	});
});

describe.each(examples)('a chat with $name', (example) => {
	const { turns, title, ending } = example.props;
	const reasons = turns.flatMap(({ replies }) => replies.map(({ why }) => why));

	it('keeps its schema', () => {
		expect(Chat.parse(example.props)).toEqual(example.props);
	});

	it('loses nothing on paper, and gives no reasons there', async () => {
		const words = await renderExample(Print, example);
		for (const { messages, ask, replies } of turns) {
			for (const { from, text } of messages) expect(words).toContain(`${nameOf(from)}: ${text}`);
			for (const part of [ask, ...replies.map(({ text }) => text)]) expect(words).toContain(part);
		}
		expect(words).toContain(title);
		expect(words).toContain(ending);
		for (const why of reasons) expect(words).not.toContain(why);
	});

	it('gives each reply with its reason on the answers', async () => {
		const words = await renderExample(Answers, example);
		for (const { text, helps, why } of turns.flatMap(({ replies }) => replies)) {
			expect(words).toContain(`${helps ? 'Helps.' : 'Think again.'} ${named(text)} ${why}`);
		}
	});

	it('asks the first question on the board, without reasons', async () => {
		const words = await renderExample(Slide, example);
		expect(words).toContain(turns[0]?.ask);
		for (const why of reasons) expect(words).not.toContain(why);
	});

	it('opens with the first messages only on the pupil’s page', async () => {
		const html = await render(Screen, { ...example.props, place: aPlace({ keyStage: example.keyStage }) });
		const live = wordsIn(html.split('<noscript>')[0] ?? '');
		expect(live).toContain(turns[0]?.messages[0]?.text);
		expect(live).not.toContain(ending);
		expect(html).not.toMatch(/\sstyle=/);
	});
});
