import { expect, it } from 'vitest';
import { withoutIslandIds } from '../../scripts/site/island-ids.ts';

it('takes away the ids of islands, and nothing else', () => {
	expect(
		withoutIslandIds('<astro-island uid="Z1d59e3" prefix="r27" props="{}" ssr><p uid="a">A uid="b"</p></astro-island>'),
	).toBe('<astro-island prefix="r27" props="{}" ssr><p uid="a">A uid="b"</p></astro-island>');
});
