import { isPupil } from '../blocks/fields.ts';
import type { Props } from '../blocks/schemas.ts';
import type { Found } from './block-checks.ts';
import { nearest } from './mistake.ts';

type Story = Props<'Story'>;
type Scene = Story['scenes'][number];

/** For each scene, those that its choices lead to. */
type Ways = ReadonlyMap<string, readonly string[]>;

/** Whatever a reader chooses, the story comes to an end, and every end is with an adult who helps. */
export function storyChecks(story: Story): Found[] {
	const ids = story.scenes.map(({ id }) => id);
	const ways: Ways = new Map(story.scenes.map(({ id, choices = [] }) => [id, choices.map(({ to }) => to)]));
	// Where scenes cannot be told apart or found, nothing can be said about paths.
	const lost = [...twice(story, ids), ...astray(story, ids)];
	if (lost.length) return lost;
	return [
		...unmet(story, ways),
		...story.scenes.flatMap((scene) => [...choicesOf(story, scene), ...helpOf(story, scene)]),
		...endless(story, ways),
		...helpless(story, ways),
	];
}

const twice = ({ id }: Story, ids: string[]): Found[] =>
	ids
		.filter((scene, index) => ids.indexOf(scene) !== index)
		.map((scene) => ({
			what: `The story "${id}" has two scenes called "${scene}".`,
			hint: 'Give each scene an id of its own.',
		}));

const astray = ({ id, start, scenes }: Story, ids: string[]): Found[] =>
	[start, ...scenes.flatMap(({ choices = [] }) => choices.map(({ to }) => to))]
		.filter((to) => !ids.includes(to))
		.map((to) => ({ what: `The story "${id}" leads to a scene "${to}" that is not there.`, hint: nearest(to, ids) }));

function unmet({ id, start, scenes }: Story, ways: Ways): Found[] {
	const met = reachable(start, ways);
	return scenes
		.filter((scene) => !met.has(scene.id))
		.map((scene) => ({
			what: `The scene "${scene.id}" of the story "${id}" cannot be reached.`,
			hint: `Let a choice lead to "${scene.id}", or take it out.`,
		}));
}

/** A choice shows what comes of it: it leads on, and says something that no other choice says. */
function choicesOf({ id }: Story, { id: scene, choices = [] }: Scene): Found[] {
	const labels = choices.map(({ label }) => label);
	return choices.flatMap(({ label, to }, index) => [
		...(to === scene
			? [
					{
						what: `The choice "${label}" of the story "${id}" leads back to its own scene "${scene}".`,
						hint: 'Let it lead to a scene that gently shows what comes of it.',
					},
				]
			: []),
		...(labels.indexOf(label) !== index
			? [
					{
						what: `The scene "${scene}" of the story "${id}" offers "${label}" twice.`,
						hint: 'Say in each choice what is different about it.',
					},
				]
			: []),
	]);
}

/** An ending is with somebody who helps, and whoever helps is an adult. */
function helpOf({ id, who }: Story, scene: Scene): Found[] {
	if (!scene.choices && !scene.helps)
		return [
			{
				what: `The story "${id}" ends at "${scene.id}" without anybody helping.`,
				hint: 'Let it lead on to an adult who listens, and mark that scene with helps: true.',
			},
		];
	// A helpline has no face: its scene shows the story's own character, or nobody else.
	if (!scene.helps || !scene.who || scene.who === who || !isPupil(scene.who)) return [];
	return [
		{
			what: `In the scene "${scene.id}" of the story "${id}" the one who helps, "${scene.who}", is a pupil.`,
			hint: 'A friend can come along; let the scene lead on to an adult, and mark that one with helps: true.',
		},
	];
}

/** Scenes that go round for ever. A circle is named once, by its first scene. */
function endless({ id, scenes }: Story, ways: Ways): Found[] {
	const endings = scenes.filter(({ choices }) => !choices).map((scene) => scene.id);
	const stuck = scenes.map((scene) => scene.id).filter((scene) => !reaches(scene, endings, ways));
	const circles = stuck.map((scene) => stuck.filter((other) => reachable(scene, ways).has(other)));
	const inner = circles.filter((circle, index) => circle.every((scene) => circlesBack(scene, stuck[index], ways)));
	return [...new Set(inner.map((circle) => circle.join(', ')))].map((circle) => ({
		what: `The story "${id}" can never end once it has come to these scenes: ${circle}.`,
		hint: 'Add a choice that leads from one of them to an ending with an adult who helps.',
	}));
}

const circlesBack = (scene: string, to: string | undefined, ways: Ways) =>
	to !== undefined && reachable(scene, ways).has(to);

function helpless({ id, scenes }: Story, ways: Ways): Found[] {
	const helping = scenes.filter(({ helps }) => helps).map((scene) => scene.id);
	return scenes
		.filter((scene) => !reaches(scene.id, helping, ways))
		.map((scene) => ({
			what: `From the scene "${scene.id}" of the story "${id}" no path leads to help.`,
			hint: 'Add a choice that leads to an adult who listens.',
		}));
}

function reaches(scene: string, wanted: readonly string[], ways: Ways): boolean {
	const met = reachable(scene, ways);
	return wanted.some((one) => met.has(one));
}

/** Every scene that can follow on a scene, and itself. */
function reachable(from: string, ways: Ways): ReadonlySet<string> {
	const met = new Set([from]);
	for (const scene of met) for (const to of ways.get(scene) ?? []) met.add(to);
	return met;
}
