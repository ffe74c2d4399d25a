import { describe, expect, it } from 'vitest';
import Answers from '../../../src/blocks/story/answers.astro';
import { booklet } from '../../../src/blocks/story/booklet.ts';
import { examples } from '../../../src/blocks/story/examples.ts';
import { anotherWay, choiceKey, choicesToHelp, sceneOf, walk } from '../../../src/blocks/story/path.ts';
import Print from '../../../src/blocks/story/print.astro';
import { Story } from '../../../src/blocks/story/schema.ts';
import Screen from '../../../src/blocks/story/screen.astro';
import Slide from '../../../src/blocks/story/slide.astro';
import { aPlace, render, renderExample, wordsIn } from '../../help/render.ts';

const small: Story = {
	id: 'small',
	who: 'amira',
	title: 'Small',
	start: 'one',
	scenes: [
		{
			id: 'one',
			text: ['One.'],
			choices: [
				{ label: 'On', to: 'two' },
				{ label: 'Tell', to: 'end' },
			],
		},
		{
			id: 'two',
			text: ['Two.'],
			choices: [
				{ label: 'Back', to: 'one' },
				{ label: 'Tell', to: 'end' },
			],
		},
		{ id: 'end', text: ['End.'], who: 'mr-okoro', helps: true },
	],
};
const scenesOn = (path: number[]) => walk(small, path).map(({ scene }) => scene.id);

describe('walking a story', () => {
	it.each([
		{ path: [], scenes: ['one'] },
		{ path: [0], scenes: ['one', 'two'] },
		{ path: [0, 1], scenes: ['one', 'two', 'end'] },
		{ path: [0, 0, 1], scenes: ['one', 'two', 'one', 'end'] },
		{ path: [9], scenes: ['one'] },
	])('goes by $path through $scenes', ({ path, scenes }) => {
		expect(scenesOn(path)).toEqual(scenes);
	});

	it.each([
		{ tried: ['one/1'], from: [1], to: [] },
		{ tried: ['one/0', 'two/1'], from: [0, 1], to: [0] },
		{ tried: ['one/0', 'one/1', 'two/1'], from: [1], to: [0] },
		{ tried: ['one/0', 'one/1', 'two/0', 'two/1'], from: [1], to: undefined },
	])('finds another way after $tried', ({ tried, from, to }) => {
		expect(anotherWay(small, from, new Set(tried))).toEqual(to);
	});

	it('counts the choices between a scene and help', () => {
		const counts = ['one', 'two', 'end'].map((id) => choicesToHelp(small, sceneOf(small, id)));
		expect(counts).toEqual([1, 1, 0]);
	});

	it('names the story and the scene that is missing', () => {
		expect(() => sceneOf(small, 'gone')).toThrow('The story "small" has no scene "gone".');
	});
});

describe.each(examples)('a story with $name', (example) => {
	const story = example.props;

	it('keeps its schema, and every scene is reached and reaches help', () => {
		expect(Story.parse(story)).toEqual(story);
		const reached = new Set([story.start, ...story.scenes.flatMap(({ choices = [] }) => choices.map(({ to }) => to))]);
		expect([...reached].sort()).toEqual(story.scenes.map(({ id }) => id).sort());
		expect(story.scenes.map((scene) => choicesToHelp(story, scene))).not.toContain(undefined);
	});

	it('is a booklet that begins with the first scene and jumps to each choice', () => {
		const pages = booklet(story);
		expect(pages[0]?.scene.id).toBe(story.start);
		expect(pages.map(({ scene }) => scene.id)).not.toEqual(story.scenes.map(({ id }) => id));
		for (const { scene, jumps } of pages) {
			expect(jumps.map(({ to }) => pages[to - 1]?.scene.id)).toEqual((scene.choices ?? []).map(({ to }) => to));
		}
	});

	it('loses nothing on paper', async () => {
		const words = await renderExample(Print, example);
		const all = story.scenes.flatMap(({ text, thought, choices = [] }) => [
			...text,
			...(thought ? [thought] : []),
			...choices.map(({ label }) => label),
		]);
		for (const part of [story.title, ...all]) expect(words).toContain(part);
	});

	it('maps every path on the answers, with where help comes in', async () => {
		const words = await renderExample(Answers, example);
		for (const { number, jumps } of booklet(story)) {
			for (const { label, to } of jumps) expect(words).toContain(`${label} go to ${to}`);
			expect(words).toContain(String(number));
		}
		expect(words).toContain('Help is here.');
	});

	it('shows how it begins on the board, and no ending', async () => {
		const words = await renderExample(Slide, example);
		const first = sceneOf(story, story.start);
		for (const part of [first.text[0] ?? '', ...(first.choices ?? []).map(({ label }) => label)]) {
			expect(words).toContain(part);
		}
		for (const { text, helps } of story.scenes) if (helps) expect(words).not.toContain(text[0]);
	});

	it('is on the pupil’s page at its beginning, without style attributes', async () => {
		const html = await render(Screen, { ...example.props, place: aPlace({ keyStage: example.keyStage }) });
		expect(wordsIn(html)).toContain(sceneOf(story, story.start).text[0]);
		expect(html).not.toMatch(/\sstyle=/);
	});
});

it('names a choice of a scene in one way', () => {
	expect(choiceKey('one', 0)).toBe('one/0');
});
