import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { shortMarks } from '../../scripts/site/short-marks.ts';
import { shortPolicy } from '../../scripts/site/short-policy.ts';
import { shortProps } from '../../scripts/site/short-props.ts';

describe('the marks of a component’s styles', () => {
	it('are short, the same in page and styles, and gone where no rule names them', () => {
		expect(
			shortMarks({
				html: '<p class="a" data-astro-cid-aaaaaaaa data-astro-cid-bbbbbbbb>A</p><i data-astro-cid-cccccccc="true"/><b data-astro-cid-bbbbbbbb>',
				css: '.a[data-astro-cid-aaaaaaaa],i[data-astro-cid-cccccccc]{color:red}p[data-astro-cid-aaaaaaaa]{margin:0}',
			}),
		).toEqual({
			html: '<p class="a" data-0>A</p><i data-1/><b>',
			css: '.a[data-0],i[data-1]{color:red}p[data-0]{margin:0}',
		});
	});
});

describe('a page’s policy', () => {
	const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const page = (digests: string[]) =>
		`<meta http-equiv="content-security-policy" content="script-src 'self' ${digests.join(' ')};"><style>p{}</style><script>a()</script><script src="/b.js">c()</script>`;

	it('names what stands in the page, and nothing else', () => {
		expect(shortPolicy(page(['a()', 'p{}', 'c()', 'd()'].map(digest)))).toBe(page(['a()', 'p{}'].map(digest)));
	});
});

describe('what an island is given', () => {
	it('stands between single quotation marks and says the same', () => {
		expect(
			shortProps(`<astro-island uid="a" props="{&quot;who&quot;:[0,&quot;Leah's&quot;]}" ssr><p title="&quot;">A</p>`),
		).toBe(`<astro-island uid="a" props='{"who":[0,"Leah&#39;s"]}' ssr><p title="&quot;">A</p>`);
	});
});
