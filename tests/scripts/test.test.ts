import { describe, expect, it } from 'vitest';
import { countsOf, stepsFor, takeSteps, type VitestReport } from '../../scripts/test.ts';

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const failed = { status: 'failed', assertionResults: [{ status: 'passed' }, { status: 'failed' }] };
const notLoaded = { status: 'failed', assertionResults: [] };

function aReport(changes: Partial<VitestReport> = {}): VitestReport {
	return { success: true, numPassedTests: 3, numFailedTests: 0, testResults: [passed], ...changes };
}

describe('countsOf', () => {
	it.each([
		['all well', aReport(), 0, { passed: 3, failed: 0 }],
		[
			'one test failed',
			aReport({ success: false, numFailedTests: 1, testResults: [passed, failed] }),
			1,
			{ passed: 3, failed: 1 },
		],
		['a file did not load', aReport({ success: false, testResults: [passed, notLoaded] }), 1, { passed: 3, failed: 1 }],
		[
			'both',
			aReport({ success: false, numFailedTests: 1, testResults: [failed, notLoaded] }),
			1,
			{ passed: 3, failed: 2 },
		],
		['an error outside any test', aReport(), 1, { passed: 3, failed: 1 }],
		['no report', undefined, 1, { passed: 0, failed: 1 }],
	])('counts: %s', (_, report, code, counts) => {
		expect(countsOf(report, code)).toEqual(counts);
	});
});

describe('stepsFor', () => {
	const all = [{ name: 'lint' }, { name: 'build' }, { name: 'browser', after: 'build' }];
	it.each([
		[[], ['lint', 'build', 'browser']],
		[['lint'], ['lint']],
		[['browser'], ['build', 'browser']],
		[
			['build', 'lint'],
			['lint', 'build'],
		],
	])('takes %j as %j', (names, expected) => {
		expect(stepsFor(names, all).map(({ name }) => name)).toEqual(expected);
	});

	it('names the steps there are when one is not', () => {
		expect(() => stepsFor(['lnit'], all)).toThrow('There is no step "lnit". Steps are lint, build, browser.');
	});
});

describe('takeSteps', () => {
	/** Takes three steps that come to these counts; the last is pointless without the second. */
	async function taking(build: { passed: number; failed: number }) {
		const said: string[] = [];
		const step = (name: string, counts = { passed: 0, failed: 0 }) => ({ name, title: name, take: async () => counts });
		const steps = [
			step('lint', { passed: 0, failed: 1 }),
			step('build', build),
			{ ...step('browser', { passed: 5, failed: 0 }), after: 'build' },
		];
		return { counts: await takeSteps(steps, (line) => said.push(line)), said: said.join('\n') };
	}

	it('goes on after a failure and adds everything up', async () => {
		const { counts, said } = await taking({ passed: 0, failed: 0 });
		expect(counts).toEqual({ passed: 5, failed: 1 });
		expect(said).toContain('Failed: lint');
	});

	it('leaves out a step whose earlier step failed, and says so', async () => {
		const { counts, said } = await taking({ passed: 0, failed: 1 });
		expect(counts).toEqual({ passed: 0, failed: 2 });
		expect(said).toContain('left out, because build failed');
	});
});
