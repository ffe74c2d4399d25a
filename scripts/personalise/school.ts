import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { PackError } from '../../src/pack/error.ts';
import { jsonText, parseJson } from '../../src/pack/json.ts';
import { chooseLogo, withDrawnLogo } from '../../src/pack/logo/choose.ts';
import { wrongLogo } from '../../src/pack/logo/wrong.ts';
import { readSchool, type School } from '../../src/pack/school.ts';
import { rasterise } from './rasterise.ts';

/** A school's details, and whether its logo had to be fetched or drawn for them. */
export type ReadSchool = { school: School; isLogoNew: boolean };

/**
 * Reads a `school.json`. In a terminal its `logo` may also be the path of a picture, from where the file itself is.
 * @throws {PackError} naming what is wrong
 */
export async function schoolFrom(path: string): Promise<ReadSchool> {
	const bytes = await readFile(path).catch(() => undefined);
	if (!bytes) throw new PackError(`There is no file ${path}.`, 'Say where it is: --school school.json');
	const written = parseJson(jsonText(bytes, path), path);
	const value = await withDrawnLogo(await withLogoRead(written, path), rasterise);
	const read = readSchool(value);
	if ('school' in read) return { school: read.school, isLogoNew: value !== written };
	throw new PackError(
		[`${path} cannot be used:`, ...read.mistakes.map(({ message }) => `  ${message}`)].join('\n'),
		'Put these right, and try again.',
	);
}

async function withLogoRead(value: unknown, path: string): Promise<unknown> {
	const logo = value && typeof value === 'object' ? Reflect.get(value, 'logo') : undefined;
	if (typeof logo !== 'string' || logo.startsWith('data:')) return value;
	const place = resolve(dirname(path), logo);
	const bytes = await readFile(place).catch(() => undefined);
	if (!bytes)
		throw wrongLogo(`there is no file ${place}.`, 'Write where it is, beginning where school.json itself is.');
	return { ...(value as object), logo: await chooseLogo(new Uint8Array(bytes), rasterise) };
}
