import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { removeWithdrawn } from '../../../scripts/making/remove-withdrawn.ts';
import { whatIsMade } from '../../../scripts/making/what-is-made.ts';
import { listFiles, writeWhole } from '../../../scripts/outside/files.ts';

it('knows every file that is made of a lesson, by the piece that makes it', () => {
	const made = [...whatIsMade(['ks1-01'])].map(([path, { piece }]) => [piece, path]);
	const nations = ['', '-wales', '-scotland', '-northern-ireland'];
	expect(made.sort()).toEqual(
		[
			...nations.map((nation) => ['packs', `packs/ks1-01${nation}.pdf`]),
			['packs', 'packs/ks1-01-slides.pdf'],
			...nations.flatMap((nation) => [
				['slides', `packs/ks1-01${nation}.pptx`],
				['slides', `packs/ks1-01-notes${nation}.docx`],
			]),
			['zips', 'packs/ks1-01.zip'],
			['saves', 'saved/ks1-01.json'],
			['saves', 'saved/desk.json'],
		].sort(),
	);
});

it('removes what was made of lessons that are gone, and nothing else', async () => {
	const dist = await mkdtemp(join(tmpdir(), 'lantern-withdrawn-'));
	const stay = [
		'packs/a-1-cards-letter.pdf',
		'packs/a-1.pdf',
		'packs/a-1.zip',
		'saved/a-1.json',
		'saved/desk.json',
		'saved/index.html',
	];
	for (const path of [...stay, 'packs/a-10.pdf', 'packs/b-1-wales.pptx', 'saved/b-1.json'])
		await writeWhole(join(dist, path), '');
	await removeWithdrawn(dist, ['a-1']);
	expect(await listFiles(dist)).toEqual(stay);
	await rm(dist, { recursive: true });
});
