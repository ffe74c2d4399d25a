import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withdrawnLessons } from '../../../scripts/outside/lessons.ts';
import { soundText } from '../../help/a-lesson.ts';

const folder = mkdtempSync(join(tmpdir(), 'lantern-withdrawn-'));
const fileWith = (name: string, text: string) => {
	const file = join(folder, name);
	writeFileSync(file, text);
	return file;
};

describe('lessons that have been withdrawn', () => {
	afterAll(() => rmSync(folder, { recursive: true }));

	it('are still known by their titles, whatever else is wrong with them', () => {
		const id = /^id: (.+)$/m.exec(soundText)?.[1];
		const files = [
			fileWith('small.mdx.withdrawn', soundText.replace('sensitivity:', 'danger:')),
			fileWith('broken.mdx.withdrawn', 'Somebody has taken everything out.'),
			fileWith('colon.mdx.withdrawn', '---\nid: ks3-90\ntitle: One: two\n---\n'),
		];
		expect(withdrawnLessons(files)).toEqual([{ id, title: 'A small lesson' }]);
	});
});
