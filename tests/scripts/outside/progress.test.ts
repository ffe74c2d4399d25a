import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { progress } from '../../../scripts/outside/progress.ts';

/** Takes two of four steps and gives all that was written. */
function written(isTTY: boolean): string {
	const out = Object.assign(new PassThrough(), { isTTY });
	const shown = progress(4, 'packs', out);
	shown.step('ks1-01 My helping hand');
	shown.step('uks2-02 A new friend in the game');
	shown.done();
	return String(out.read());
}

describe('progress', () => {
	it('writes one plain line for each step where there is no terminal', () => {
		expect(written(false)).toBe('packs 1/4  ks1-01 My helping hand\npacks 2/4  uks2-02 A new friend in the game\n');
	});

	it('draws a bar on a terminal, and leaves the terminal as it was', () => {
		const all = written(true);
		expect(all).toContain('2/4  uks2-02 A new friend in the game');
		expect(all).not.toContain('\u001b[?25l');
		expect(all.lastIndexOf('\u001b[?7l')).toBeLessThanOrEqual(all.lastIndexOf('\u001b[?7h'));
	});
});
