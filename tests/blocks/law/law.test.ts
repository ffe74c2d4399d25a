import { describe, expect, it } from 'vitest';
import Print from '../../../src/blocks/law/print.astro';
import { draft, elsewhere, mayHaveChanged, silentNations, staffMayHaveChanged } from '../../../src/blocks/law/says.ts';
import Screen from '../../../src/blocks/law/screen.astro';
import Slide from '../../../src/blocks/law/slide.astro';
import Teacher from '../../../src/blocks/law/teacher.astro';
import type { ShownLaw } from '../../../src/blocks/place.ts';
import { aPlace, render, wordsIn } from '../../help/render.ts';

const law = (different: Partial<ShownLaw> = {}): ShownLaw => ({
	id: 'blackmail',
	title: 'Blackmail',
	pupils: 'To threaten somebody is a crime.',
	staff: 'Report it to the police.',
	nations: ['england', 'wales'],
	source: 'A ministry, seen 22 November 2026',
	verified: false,
	...different,
});
const html = (rendering: Parameters<typeof render>[0], laws: ShownLaw[] = [law()]) =>
	render(rendering, { facts: ['blackmail'], place: aPlace({ laws }) });

describe('a law', () => {
	it.each([
		['on screen', Screen],
		['on a slide', Slide],
		['on paper', Print],
	])('%s says what pupils may read, where it holds, and nothing for teachers', async (_, rendering) => {
		const page = await html(rendering);
		expect(page).toMatch(/data-in="england wales"[^>]*>[\s\S]*To threaten somebody is a crime\./);
		expect(wordsIn(page)).not.toContain('Report it to the police.');
	});

	it.each([
		['on screen', Screen],
		['on a slide', Slide],
		['on paper', Print],
	])('%s says something that holds in the other nations too', async (_, rendering) => {
		const page = await html(rendering);
		expect(page).toMatch(/data-in="scotland northern-ireland"/);
		expect(wordsIn(page)).toContain(elsewhere);
	});

	it('is marked as a draft until somebody who knows the law has looked at it', async () => {
		expect(wordsIn(await html(Screen))).toContain(draft);
		expect(wordsIn(await html(Screen, [law({ verified: true })]))).not.toContain('Draft');
		expect(wordsIn(await html(Slide))).toContain('Draft');
	});

	it('tells the teacher more, and where it stands', async () => {
		const words = wordsIn(await html(Teacher));
		expect(words).toContain('Report it to the police. Source: A ministry, seen 22 November 2026.');
	});

	it('of which an announced change has come says so, to staff and in plain words to pupils', async () => {
		const changed = [law({ mayHaveChanged: true })];
		expect(wordsIn(await html(Teacher, changed))).toContain(staffMayHaveChanged);
		for (const rendering of [Screen, Print]) {
			expect(wordsIn(await html(rendering, changed))).toContain(`To threaten somebody is a crime. ${mayHaveChanged}`);
			expect(wordsIn(await html(rendering))).not.toContain(mayHaveChanged);
		}
		expect(wordsIn(await html(Teacher))).not.toContain(staffMayHaveChanged);
	});

	it('that holds everywhere leaves nobody without words', () =>
		expect(silentNations([law(), law({ nations: ['scotland', 'northern-ireland'] })])).toEqual([]));
});
