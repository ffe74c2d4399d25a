import { nameOf } from '../../parts/person.ts';
import type { Scene, Story } from './schema.ts';

/** The choices made so far: one for each scene left behind, counted from 0. */
export type Path = readonly number[];

/** A scene on the way, which part of the story it is (counted from 1), and the choice made there. The scene now open has none. */
export type Step = { part: number; scene: Scene; taken?: number };

/** The scene with this id. @throws when the story has none: lessons are checked before they are drawn. */
export function sceneOf(story: Story, id: string): Scene {
	const scene = story.scenes.find((candidate) => candidate.id === id);
	if (!scene) throw new Error(`The story "${story.id}" has no scene "${id}".`);
	return scene;
}

/** Every scene that a path visits, in order; the last is the one now open. */
export function walk(story: Story, path: Path): Step[] {
	const steps: Step[] = [];
	let scene = sceneOf(story, story.start);
	for (const taken of path) {
		const choice = scene.choices?.[taken];
		if (!choice) break;
		steps.push({ part: steps.length + 1, scene, taken });
		scene = sceneOf(story, choice.to);
	}
	return [...steps, { part: steps.length + 1, scene }];
}

/** Names one choice of one scene, for remembering that it was tried. */
export const choiceKey = (sceneId: string, choice: number) => `${sceneId}/${choice}`;

/**
 * Where to stand to see something new: the latest scene on this path with a choice not yet tried,
 * or else the nearest such scene anywhere in the story.
 *
 * @returns the path to that scene, or undefined when every choice has been tried
 */
export function anotherWay(story: Story, path: Path, tried: ReadonlySet<string>): Path | undefined {
	const isNew = (scene: Scene) => scene.choices?.some((_, index) => !tried.has(choiceKey(scene.id, index))) ?? false;
	const steps = walk(story, path);
	const latest = steps.findLastIndex(({ scene }) => isNew(scene));
	return latest >= 0 ? path.slice(0, latest) : nearest(story, isNew);
}

/** The shortest path to a scene of some kind, or undefined when none can be reached. */
function nearest(story: Story, wanted: (scene: Scene) => boolean): Path | undefined {
	const seen = new Set<string>([story.start]);
	const waiting: { scene: Scene; path: Path }[] = [{ scene: sceneOf(story, story.start), path: [] }];
	for (const { scene, path } of waiting) {
		if (wanted(scene)) return path;
		for (const [index, { to }] of (scene.choices ?? []).entries()) {
			if (seen.has(to)) continue;
			seen.add(to);
			waiting.push({ scene: sceneOf(story, to), path: [...path, index] });
		}
	}
	return undefined;
}

/** How many choices stand between a scene and help: 0 where somebody helps. Undefined when help cannot be reached. */
export function choicesToHelp(story: Story, from: Scene): number | undefined {
	return nearest({ ...story, start: from.id }, (scene) => scene.helps === true)?.length;
}

/** Who helps in a scene, by name where it is somebody else than the story's own character. */
export const helper = (story: Story, scene: Scene) =>
	scene.who && scene.who !== story.who ? nameOf(scene.who) : 'Somebody';
