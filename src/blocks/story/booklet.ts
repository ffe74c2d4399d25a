import { shuffled } from '../../parts/shuffle.ts';
import { sceneOf } from './path.ts';
import type { Scene, Story } from './schema.ts';

/** A way on, as paper says it: "… go to 5". */
export type Jump = { label: string; to: number };

/** A scene with the number it has on paper. */
export type Page = { number: number; scene: Scene; jumps: Jump[] };

/** The story as a choose-your-path booklet: the first scene first, the others mixed so that nobody reads straight on. */
export function booklet(story: Story): Page[] {
	const first = sceneOf(story, story.start);
	const others = story.scenes.filter((scene) => scene !== first);
	const scenes = [first, ...shuffled(others, story.id)];
	const numberOf = (id: string) => scenes.findIndex((scene) => scene.id === id) + 1;
	return scenes.map((scene, index) => ({
		number: index + 1,
		scene,
		jumps: (scene.choices ?? []).map(({ label, to }) => ({ label, to: numberOf(to) })),
	}));
}
