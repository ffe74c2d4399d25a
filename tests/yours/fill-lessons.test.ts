import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { PackError } from '../../src/pack/error.ts';
import { addressOf, fileNameOf, ownNameOf, zipNameOf } from '../../src/yours/file-names.ts';
import { type Doors, fillLessons } from '../../src/yours/fill-lessons.ts';
import { tasks } from '../../src/yours/tasks.ts';

const choices = ['one', 'two', 'three'].map((id) => ({ id, title: `Lesson ${id}` }));
const bytes = new Uint8Array([1]);

/** Doors that fill everything, except where a test says otherwise. */
function doorsWith(changes: Partial<Doors>) {
	const begun: string[] = [];
	const doors: Doors = {
		nation: undefined,
		fetchFile: async () => bytes,
		fill: async () => bytes,
		begin: (choice, number) => begun.push(`${number} ${choice.id}`),
		signal: new AbortController().signal,
		...changes,
	};
	return { begun, doors };
}
const refuse = (field?: string) => () => Promise.reject(new PackError('This pack is damaged.', 'Try again.', field));

describe('fillLessons', () => {
	it('fills every kind of every lesson, in order', async () => {
		const { begun, doors } = doorsWith({});
		const { files, failures } = await fillLessons(choices, ['pack', 'notes'], doors);
		expect(files.map(({ name }) => name).slice(0, 3)).toEqual([
			'one Lesson one pack.pdf',
			'one Lesson one notes.docx',
			'two Lesson two pack.pdf',
		]);
		expect(files).toHaveLength(6);
		expect(failures).toEqual([]);
		expect(begun).toEqual(['1 one', '2 two', '3 three']);
	});

	it.each([
		[undefined, ['/packs/one.pdf', '/packs/one.pptx', '/packs/one-notes.docx']],
		['england' as const, ['/packs/one.pdf', '/packs/one.pptx', '/packs/one-notes.docx']],
		['scotland' as const, ['/packs/one-scotland.pdf', '/packs/one-scotland.pptx', '/packs/one-notes-scotland.docx']],
	])('takes the files of the school’s nation: %s', async (nation, addresses) => {
		const fetched: string[] = [];
		const { doors } = doorsWith({
			nation,
			fetchFile: async (address) => {
				fetched.push(address);
				return bytes;
			},
		});
		await fillLessons(choices.slice(0, 1), ['pack', 'slides', 'notes'], doors);
		expect(fetched).toEqual(addresses);
	});

	it('names a lesson that fails, keeps none of its files, and goes on', async () => {
		const { doors } = doorsWith({
			fetchFile: async (address) => (address === '/packs/two-notes.docx' ? refuse()() : bytes),
		});
		const { files, failures } = await fillLessons(choices, ['pack', 'notes'], doors);
		expect([...new Set(files.map(({ choice }) => choice.id))]).toEqual(['one', 'three']);
		expect(failures).toEqual([{ choice: choices[1], message: 'This pack is damaged. Try again.' }]);
	});

	it('stops at words that no pack can hold', async () => {
		const { begun, doors } = doorsWith({ fill: refuse('class') });
		await expect(fillLessons(choices, ['pack'], doors)).rejects.toMatchObject({ field: 'class' });
		expect(begun).toEqual(['1 one']);
	});

	it('stops when it is told to, and hands out nothing', async () => {
		const stopper = new AbortController();
		const { begun, doors } = doorsWith({
			signal: stopper.signal,
			fill: async () => {
				stopper.abort();
				return bytes;
			},
		});
		await expect(fillLessons(choices, ['pack'], doors)).rejects.toThrow('abort');
		expect(begun).toEqual(['1 one']);
	});

	it('does not take a bug for a damaged pack', async () => {
		const { doors } = doorsWith({ fill: () => Promise.reject(new TypeError('oh')) });
		await expect(fillLessons(choices, ['pack'], doors)).rejects.toThrow('oh');
	});
});

describe('the names of files', () => {
	const choice = { id: 'ks4-01', title: 'Online: is there a way out?' };

	it.each([
		[addressOf(choice, 'pack'), '/packs/ks4-01.pdf'],
		[addressOf(choice, 'notes'), '/packs/ks4-01-notes.docx'],
		[fileNameOf(choice, 'slides'), 'ks4-01 Online is there a way out slides.pptx'],
		[ownNameOf('Ysgol Tŷ Gŵyr', choice, 'pack'), 'Ysgol Tŷ Gŵyr ks4-01 Online is there a way out pack.pdf'],
		[zipNameOf('St. Mary’s / Site "B"'), 'St Mary’s Site B lesson packs.zip'],
	])('%s', (name, expected) => {
		expect(name).toBe(expected);
	});
});

describe('the zip', () => {
	it('holds every file, and is the same each time', () => {
		const files = { 'Ŵ pack.pdf': new Uint8Array([1, 2]), 'b.pdf': new Uint8Array([3]) };
		expect(unzipSync(tasks.zip(files))).toEqual(files);
		expect(tasks.zip(files)).toEqual(tasks.zip(files));
	});
});
