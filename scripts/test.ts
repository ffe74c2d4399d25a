import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { buildAll } from './build.ts';
import { missingEngines } from './outside/engines.ts';
import { runCommand } from './outside/run-command.ts';
import { run } from './setup/run.mjs';

/** How many tests passed and failed. A check that is not made of tests counts only when it fails, as one. */
export interface Counts {
	passed: number;
	failed: number;
}

/** What we read of the file that Vitest's JSON reporter writes. */
export interface VitestReport {
	success: boolean;
	numPassedTests: number;
	numFailedTests: number;
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** One thing `npm test` does. */
interface Step {
	name: string;
	title: string;
	/** The step this one is pointless without. */
	after?: string;
	take(): Promise<Counts>;
}

const ASTRO = 'node_modules/astro/bin/astro.mjs';
const BIOME = 'node_modules/@biomejs/biome/bin/biome';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const SIZE_LIMIT = 'node_modules/size-limit/bin.js';
const VITEST = 'node_modules/vitest/vitest.mjs';

/** Cheapest first. */
const STEPS: Step[] = [
	{ name: 'format', title: 'Format', take: () => checks([BIOME, 'format', '.'], [PRETTIER, '--check', '**/*.astro']) },
	{ name: 'lint', title: 'Lint', take: () => checks([BIOME, 'lint', '.'], ['scripts/check-browsers.ts']) },
	{ name: 'lessons', title: 'Lessons', take: () => checks(['scripts/check-lessons.ts']) },
	{ name: 'types', title: 'Types', take: () => checks([ASTRO, 'check']) },
	{ name: 'unit', title: 'Unit tests', take: () => tests('unit', ['unit']) },
	{ name: 'build', title: 'Build and packs', take: async () => onlyFailed([await buildAll()]) },
	{
		name: 'weight',
		title: 'Weight of pupils’ pages',
		after: 'build',
		take: () => checks([SIZE_LIMIT, '--hide-passed']),
	},
	{
		name: 'browser',
		title: 'Promises and browser tests',
		after: 'build',
		take: () => tests('browser', ['promises', 'browser']),
	},
];

/**
 * Which steps to take.
 *
 * @param names as somebody typed them; none means every step
 * @param all the steps there are, in order
 * @returns the steps in their own order, with those they are pointless without
 * @throws when a name is no step's
 */
export function stepsFor<S extends { name: string; after?: string }>(names: readonly string[], all: readonly S[]): S[] {
	const unknown = names.filter((name) => !all.some((step) => step.name === name));
	if (unknown.length)
		throw new RangeError(`There is no step "${unknown[0]}". Steps are ${all.map(({ name }) => name).join(', ')}.`);
	const wanted = new Set(names.length ? names : all.map(({ name }) => name));
	for (const step of all) if (wanted.has(step.name) && step.after) wanted.add(step.after);
	return all.filter(({ name }) => wanted.has(name));
}

/**
 * What a Vitest run comes to.
 *
 * @param report undefined when Vitest ended before it could write one
 * @param code Vitest's exit code
 * @returns never nothing failed when the run did: a file that does not load, or an error outside any test, counts as one
 */
export function countsOf(report: VitestReport | undefined, code: number): Counts {
	if (!report) return { passed: 0, failed: 1 };
	const notLoaded = report.testResults.filter(
		({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
	);
	const failed = report.numFailedTests + notLoaded.length;
	const fineToSelf = failed === 0 && report.success && code === 0;
	return { passed: report.numPassedTests, failed: failed || (fineToSelf ? 0 : 1) };
}

/** Takes each step, and leaves out those whose earlier step failed. */
export async function takeSteps(steps: readonly Step[], say: (line: string) => void): Promise<Counts> {
	const total = { passed: 0, failed: 0 };
	const failed = new Set<string>();
	for (const step of steps) {
		say(`\n── ${step.title} (${step.name}) ──`);
		if (step.after && failed.has(step.after)) {
			say(`left out, because ${step.after} failed`);
			continue;
		}
		const counts = await step.take();
		if (counts.failed) failed.add(step.name);
		total.passed += counts.passed;
		total.failed += counts.failed;
	}
	if (failed.size) say(`\nFailed: ${[...failed].join(', ')}`);
	return total;
}

/** Runs each command to its end, even after one has failed. */
async function checks(...commands: string[][]): Promise<Counts> {
	const fine: boolean[] = [];
	for (const command of commands) fine.push((await run(process.execPath, command)) === 0);
	return onlyFailed([fine.every(Boolean)]);
}

const onlyFailed = (fine: boolean[]): Counts => ({ passed: 0, failed: fine.filter((one) => !one).length });

async function tests(name: string, projects: string[]): Promise<Counts> {
	const path = `.lantern/vitest-${name}.json`;
	await rm(path, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${path}`];
	const code = await run(process.execPath, [
		VITEST,
		'run',
		...projects.flatMap((project) => ['--project', project]),
		...reporters,
	]);
	const report = existsSync(path) ? (JSON.parse(await readFile(path, 'utf8')) as VitestReport) : undefined;
	return countsOf(report, code);
}

/** `npm test`: everything, or the steps named; its last line is the counts, after the browsers that are not here to be tried. */
async function test(names: string[]): Promise<number> {
	try {
		const steps = stepsFor(names, STEPS);
		const { passed, failed } = await takeSteps(steps, console.log);
		if (steps.some(({ name }) => name === 'browser')) for (const line of missingEngines()) console.log(`\n${line}`);
		console.log(`\n${passed} passed, ${failed} failed`);
		return failed ? 1 : 0;
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		console.error(error.message);
		return 1;
	}
}

if (import.meta.main) await runCommand(() => test(process.argv.slice(2)));
