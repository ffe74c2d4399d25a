import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of tests that take longest, longest first. One that begins last leaves the other workers with nothing to do,
 * and a fresh clone has no times of an earlier run, by which Vitest would know.
 */
export const long = [
	'browser/every-address',
	'pack/judged.browser',
	'browser/gallery',
	'browser/saved-lessons',
	'bench/bench.browser',
	'browser/keyboard',
	'browser/deck',
	'promises/no-request-elsewhere',
	'promises/packs-filled-in-the-browser',
	'promises/every-pupil-page-can-be-left-fast',
	'promises/pages-are-light',
	'pack/killed-filling',
	'pack/build-packs',
	'lesson/words.property',
	'pack/killed-run',
	'scripts/outside/serve/descriptors',
	'export/fill',
].map((name) => `tests/${name}.test.ts`);

/** @returns the paths in the order given, but for the long ones, which begin */
export function longestFirst<T>(files: readonly T[], pathOf: (file: T) => string): T[] {
	const rankOf = (file: T) => {
		const rank = long.findIndex((name) => pathOf(file).replaceAll('\\', '/').endsWith(`/${name}`));
		return rank === -1 ? long.length : rank;
	};
	return files.toSorted((a, b) => rankOf(a) - rankOf(b));
}

/** Each project's files in Vitest's own order, but for the long ones, which begin. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		// A worker is kept for files of one project only, so projects stay together.
		const byProject = Map.groupBy(sorted, ({ project }) => project.name);
		return [...byProject.values()].flatMap((own) => longestFirst(own, ({ moduleId }) => moduleId));
	}
}
