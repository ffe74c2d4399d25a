import { describe, expect, it } from 'vitest';
import { earlyHead } from '../../scripts/site/early-head.ts';

const charset = '<meta charset="utf-8">';
const policy = `<meta http-equiv="content-security-policy" content="script-src 'self';">`;
const sheet = '<link rel="stylesheet" href="/a.css">';
const look = '<script src="/look.js"></script>';

describe('the head of a page', () => {
	it('rules first, asks for styles before a script that is waited for, and lets other scripts come last', () => {
		expect(
			earlyHead(
				`<head>${charset}${look}<title>A</title>${policy}${sheet}<script type="module" src="/b.js"></script></head>`,
			),
		).toBe(
			`<head>${charset}${policy}<link rel="preload" as="style" href="/a.css">${look}<title>A</title>${sheet}<script type="module" fetchpriority="low" src="/b.js"></script></head>`,
		);
	});
	it('asks for styles once where no script is waited for', () => {
		expect(earlyHead(`<head>${charset}${sheet}<script>a()</script></head>`)).toBe(
			`<head>${charset}${sheet}<script>a()</script></head>`,
		);
	});
});
