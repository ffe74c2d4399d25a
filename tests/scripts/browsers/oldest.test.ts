import { expect, it } from 'vitest';
import { buildTargets, oldestBrowsers } from '../../../scripts/browsers/oldest.ts';

it('is what package.json says, as compilers name it', () => {
	expect(buildTargets()).toEqual(['chrome109', 'edge109', 'firefox115', 'safari15.6', 'ios15.6']);
});

it.each(['last 2 versions', 'chrome 109', 'netscape >= 4', 'chrome >= latest', ''])('refuses "%s"', (entry) => {
	expect(() => oldestBrowsers([entry])).toThrow(`"${entry}" in the browserslist of package.json is not understood.`);
});
