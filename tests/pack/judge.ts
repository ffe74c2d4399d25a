import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { remembering } from './remembered.ts';

const run = promisify(execFile);
/** 1.28.2 was the newest of veraPDF on 2026-11-22. */
const artifact = 'org.verapdf.apps:greenfield-apps:1.28.2';
const folder = resolve('.lantern/verapdf');
const jar = join(folder, 'greenfield-apps-1.28.2.jar');
/** On two cores, threads of their own for clearing memory cost a quarter more than they save. */
const lean = ['-XX:+UseSerialGC'];
/** Where passes are remembered. */
const kept = resolve('.lantern/judged');

/** What veraPDF says of one file: the rules of PDF/UA-1 that it breaks, such as `7.1-3 × 12`. */
export type Verdict = { passes: boolean; broken: string[] };

/** Judges files, and gives a verdict for each, in their order. */
export type Ask = (files: readonly string[]) => Promise<Verdict[]>;

/** veraPDF, or why it cannot be asked. */
export type Judge = { ask: Ask } | { absent: string };

/**
 * Looks for veraPDF: the command `VERAPDF`, else its jar, which Maven fetches the first time. It is never needed to use Lantern.
 * @throws when `VERAPDF` names something that does not start: whoever set it wants that judge and no other
 * @see https://verapdf.org
 */
export async function findJudge(): Promise<Judge> {
	const { VERAPDF } = process.env;
	if (VERAPDF && !(await works(VERAPDF, '--version')))
		throw new Error(`VERAPDF is ${VERAPDF}, and that does not start. Correct it, or leave it unset.`);
	if (VERAPDF) return { ask: remembering((files) => ask([VERAPDF], files), await versionOf(VERAPDF), kept) };
	if (!(await works('java', '-version')))
		return { absent: 'VERAPDF is not set, and there is no Java to run veraPDF with' };
	if (!existsSync(jar) && !(await works('mvn', '-version')))
		return { absent: 'VERAPDF is not set, and there is no Maven to fetch veraPDF with' };
	if (!existsSync(jar) && !(await fetchJar()))
		return { absent: 'VERAPDF is not set, and Maven could not fetch veraPDF' };
	const command = ['java', ...lean, '-cp', jar, 'org.verapdf.apps.GreenfieldCliWrapper'];
	return { ask: remembering((files) => ask(command, files), artifact, kept) };
}

const versionOf = async (command: string) => (await run(command, ['--version'], { timeout: 60_000 })).stdout;

async function works(command: string, ...args: string[]): Promise<boolean> {
	return run(command, args, { timeout: 60_000 }).then(
		() => true,
		() => false,
	);
}

async function fetchJar(): Promise<boolean> {
	await mkdir(folder, { recursive: true });
	const args = ['-q', '-B', 'dependency:copy', `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`];
	return (await works('mvn', ...args)) && existsSync(jar);
}

const Report = z.object({
	report: z.object({
		jobs: z.array(
			z.object({
				validationResult: z
					.array(
						z.object({
							compliant: z.boolean(),
							details: z.object({
								ruleSummaries: z.array(
									z.object({ clause: z.string(), testNumber: z.number(), failedChecks: z.number() }),
								),
							}),
						}),
					)
					.default([]),
			}),
		),
	}),
});

async function ask([command = '', ...args]: readonly string[], files: readonly string[]): Promise<Verdict[]> {
	const options = { maxBuffer: 64 * 1024 * 1024 };
	const asked = [...args, '--flavour', 'ua1', '--format', 'json', ...files];
	// It ends with 1 when a file breaks a rule, and has answered all the same.
	const { stdout } = await run(command, asked, options).catch((error: { stdout: string }) => error);
	return Report.parse(JSON.parse(stdout)).report.jobs.map(({ validationResult: [result] }) => ({
		passes: result?.compliant ?? false,
		broken: (result?.details.ruleSummaries ?? []).map((it) => `${it.clause}-${it.testNumber} × ${it.failedChecks}`),
	}));
}
