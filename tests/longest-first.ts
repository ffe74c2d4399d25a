import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files of tests that take longest, longest first. One that begins last leaves the other workers with nothing to do,
 * and a fresh clone has no times of an earlier run, by which Vitest would know.
 */
const long = ['browser/every-address', 'promises/packs-are-accessible'];

const rankOf = (file: string) => {
	const rank = long.findIndex((name) => file.endsWith(`/tests/${name}.test.ts`));
	return rank === -1 ? long.length : rank;
};

/** Each project's files in Vitest's own order, but for the long ones, which begin. */
export class LongestFirst extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const sorted = await super.sort(files);
		// A worker is kept for files of one project only, so projects stay together.
		return [...Map.groupBy(sorted, ({ project }) => project.name).values()].flatMap((own) =>
			own.toSorted((a, b) => rankOf(a.moduleId) - rankOf(b.moduleId)),
		);
	}
}
