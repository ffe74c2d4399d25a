import { describe, expect, it } from 'vitest';
import { neededFor } from '../../scripts/saves/needed.ts';

const files: Record<string, string> = {
	'/learn/a/index.html':
		'<link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/icon.svg"><a href="/other.pdf">Other</a>' +
		'<img src="/people/ali-calm.svg"><astro-island component-url="/_astro/Island.js" renderer-url="/_astro/client.js" props="{&quot;who&quot;:[0,&quot;mia&quot;],&quot;and&quot;:[0,&quot;miss-ray&quot;],&quot;mood&quot;:[0,&quot;glad&quot;],&quot;thing&quot;:[0,&quot;red-hat&quot;]}">',
	'/learn/b/index.html': `<astro-island component-url="/_astro/later.js" props='{"who":[0,"mia"],"mood":[0,"sad"]}'><p class="red-hat">`,
	'/_astro/a.css':
		'@font-face{src:url(/_astro/f-latin-400.woff2)format("woff2"),url(/_astro/f-latin-400.woff)}@font-face{src:url(/_astro/f-latin-ext-400.woff2)}',
	'/_astro/Island.js':
		'import{a}from"./react.js";const later=()=>import("./later.js");const deps=["_astro/b.css"],letters="/_astro/school.ttf";',
	'/_astro/client.js': '',
	'/_astro/react.js': 'import"./later.js"',
	'/_astro/later.js': '',
	'/_astro/b.css': '',
	'/_astro/school.ttf': '',
	'/_astro/unused.js': '',
	'/_astro/f-latin-400.woff2': '',
	'/_astro/f-latin-400.woff': '',
	'/_astro/f-latin-ext-400.woff2': '',
	'/icon.svg': '',
	'/other.pdf': '',
	'/people/ali-calm.svg': '',
	'/people/mia-glad.svg': '',
	'/people/mia-calm.svg': '',
	'/people/mia-sad.svg': '',
	'/people/miss-ray-glad.svg': '',
	'/people/zoe-glad.svg': '',
	'/things/red-hat.svg': '',
	'/things/blue-hat.svg': '',
};
const site = {
	pictures: Object.keys(files).filter((path) => path.endsWith('.svg')),
	has: (path: string) => path in files,
	read: (path: string) => files[path] ?? '',
};

describe('what a saved page needs', () => {
	it('is the page with its styles, letters, scripts and islands, and whatever they draw later', () => {
		expect(neededFor(['/learn/a/'], site).sort()).toEqual([
			'/_astro/Island.js',
			'/_astro/a.css',
			'/_astro/b.css',
			'/_astro/client.js',
			'/_astro/f-latin-400.woff2',
			'/_astro/later.js',
			'/_astro/react.js',
			'/_astro/school.ttf',
			'/icon.svg',
			'/learn/a/',
			'/people/ali-calm.svg',
			'/people/mia-calm.svg',
			'/people/mia-glad.svg',
			'/people/miss-ray-glad.svg',
			'/things/red-hat.svg',
		]);
	});

	it('is read from what an island is given between single quotation marks too, and from no other attribute', () => {
		expect(neededFor(['/learn/b/'], site).sort()).toEqual([
			'/_astro/later.js',
			'/learn/b/',
			'/people/mia-calm.svg',
			'/people/mia-sad.svg',
		]);
	});
});
