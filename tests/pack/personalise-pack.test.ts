import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { packFont } from '../../scripts/packs/font.ts';
import { personalisePacks } from '../../scripts/personalise-pack.ts';
import { personalise } from '../../src/pack/personalise.ts';
import { aFillablePack } from './a-fillable-pack.ts';
import { aSchool } from './a-school.ts';

let place = '';
const at = (...parts: string[]) => join(place, ...parts);
const run = (lessons: string[] = []) =>
	personalisePacks({ school: at('school.json'), lessons, dist: at('dist'), folder: at('mine') });
const written = () => readdir(at('mine')).catch(() => []);

beforeEach(async () => {
	place = await mkdtemp(join(tmpdir(), 'lantern-mine-'));
	await mkdir(at('dist/packs'), { recursive: true });
	await writeFile(at('school.json'), JSON.stringify(aSchool()));
	for (const lesson of ['one', 'two'])
		await writeFile(at(`dist/packs/${lesson}.pdf`), (await aFillablePack('class')).bytes);
});

afterEach(() => rm(place, { recursive: true }));

describe('personalisePacks', () => {
	it('fills every pack as personalise does, and leaves the built ones alone', async () => {
		const before = await readFile(at('dist/packs/one.pdf'));
		expect(await run()).toEqual([at('mine/one.pdf'), at('mine/two.pdf')]);
		const expected = await personalise(before, aSchool(), packFont());
		expect((await readFile(at('mine/one.pdf'))).equals(expected)).toBe(true);
		expect((await readFile(at('dist/packs/one.pdf'))).equals(before)).toBe(true);
	});

	it('fills only the lesson asked for', async () => {
		await run(['two']);
		expect(await written()).toEqual(['two.pdf']);
	});

	it.each<[what: string, spoil: () => Promise<unknown>, message: string]>([
		['no school.json', () => rm(at('school.json')), 'There is no file'],
		['a broken school.json', () => writeFile(at('school.json'), '{ "name": '), 'is not JSON'],
		[
			'a school without a lead',
			() => writeFile(at('school.json'), JSON.stringify({ ...aSchool(), lead: { name: '', where: 'Room 4' } })),
			'Designated safeguarding lead: name: missing.',
		],
		['one pack that is damaged', () => writeFile(at('dist/packs/two.pdf'), 'Hello'), 'two: This pack is damaged'],
		['nothing built', () => rm(at('dist'), { recursive: true }), 'There is no page to print.'],
	])('writes nothing where there is %s', async (_, spoil, message) => {
		await spoil();
		await expect(run()).rejects.toMatchObject({ name: 'PackError', message: expect.stringContaining(message) });
		expect(await written()).toEqual([]);
	});

	it('names a lesson that is not there', async () => {
		await expect(run(['three'])).rejects.toThrow('“three”');
	});
});
