import { describe, expect, it } from 'vitest';
import { islandsFirst } from '../../scripts/site/islands-first.ts';

const runtime = '<style>astro-island{display:contents}</style><script>(()=>{"$&"})()</script><script>b</script>';
const page = (head: string, body: string) => `<head><meta charset="utf-8">${head}</head><body>${body}</body>`;
const link = '<link rel="stylesheet" href="/a.css">';

describe('what wakes islands', () => {
	it('comes before the styles of a page', () => {
		expect(islandsFirst(page(link, `<h1>A</h1>${runtime}<p>B</p>`))).toBe(page(runtime + link, '<h1>A</h1><p>B</p>'));
	});
	it.each([
		['a page without islands', page(link, '<p>A</p><script>a</script>')],
		['a page without styles', page('', `<p>A</p>${runtime}`)],
		['a page that has it right', page(runtime + link, '<p>A</p>')],
	])('leaves %s as it is', (_, html) => expect(islandsFirst(html)).toBe(html));
});
