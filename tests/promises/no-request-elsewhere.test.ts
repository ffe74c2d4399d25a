import { describe, expect, it } from 'vitest';
import { visitSite } from '../help/browser.ts';
import { addresses, htmlOf } from '../help/site.ts';
import { keptBy } from './kept.ts';
import { usePage } from './use-page.ts';

const visit = visitSite();

/** What the security policy in a page's own source leaves open. */
function openInPolicy(html: string): string[] {
	const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
	const rules = new Map(policy.split(';').map((rule) => [rule.trim().split(' ')[0], rule.trim()]));
	const scripts = rules.get('script-src') ?? rules.get('default-src') ?? '';
	return [
		/^default-src '(none|self)'$/.test(rules.get('default-src') ?? '') ? '' : 'anything may be loaded',
		/unsafe-(inline|eval)|\*|https?:/.test(scripts) ? 'scripts from anywhere' : '',
		/^form-action '(none|self)'$/.test(rules.get('form-action') ?? '') ? '' : 'forms may send',
		/\*|https?:|data:/.test(policy.replace(scripts, '')) ? 'other origins' : '',
	].filter(Boolean);
}

describe('no page asks another site for anything, and none leaves anything behind', () => {
	it.each(addresses)('%s, read to its end with everything pressed', async (address) => {
		expect(openInPolicy(htmlOf(address))).toEqual([]);
		const page = await visit.open(address);
		await usePage(page);
		expect(await keptBy(page)).toEqual([]);
		expect(visit.met).toEqual([]);
	});

	it('would notice a picture from elsewhere', async () => {
		const context = await visit.visitor({ bypassCSP: true });
		await context.route('**/about/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `${htmlOf('/about/')}<img src="https://example.org/a.png" alt="">`,
			}),
		);
		await (await context.newPage()).goto('/about/');
		expect(visit.met.splice(0)).toEqual(['request elsewhere: https://example.org/a.png']);
	});

	it('would notice a script that breaks the security policy', async () => {
		const context = await visit.visitor();
		await context.route('**/about/', (route) =>
			route.fulfill({ contentType: 'text/html', body: `${htmlOf('/about/')}<script>document.title = 'x'</script>` }),
		);
		await (await context.newPage()).goto('/about/');
		expect(visit.met.splice(0).join()).toMatch(/^security policy: /);
	});

	it('would notice anything that is kept', async () => {
		const page = await visit.open('/about/', {});
		await page.evaluate(async () => {
			// biome-ignore lint/suspicious/noDocumentCookie: the usual way to set one is the one to catch.
			document.cookie = 'a=1';
			localStorage.setItem('b', '1');
			sessionStorage.setItem('c', '1');
			await caches.open('d');
			await new Promise((resolve) => {
				indexedDB.open('e').onsuccess = resolve;
			});
		});
		expect(await keptBy(page)).toEqual(['cookie a', 'localStorage b', 'sessionStorage c', 'database e', 'cache d']);
	});

	it.each([
		['none', ''],
		['an open one', "default-src *; form-action 'none'"],
		['one with scripts in line', "default-src 'none'; script-src 'self' 'unsafe-inline'; form-action 'none'"],
	])('would notice a page with a weak policy: %s', (_, policy) => {
		const html = `<meta http-equiv="content-security-policy" content="${policy}">`;
		expect(openInPolicy(html)).not.toEqual([]);
	});
});
