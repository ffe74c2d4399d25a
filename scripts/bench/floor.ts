// Run by the benchmark as a process of its own: the same page in a browser as it comes, and `page.pdf` with nothing else.
// floor.ts ‹folder of the site› ‹path of the page› ‹where the PDF goes› ‹how often›; prints the seconds of each print.
import { writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';
import { serveFolder } from '../outside/server.ts';

const [dist = '', path = '', out = '', times = '1'] = process.argv.slice(2);
const executablePath = process.env['FLOOR_BROWSER'];
const [browser, site] = await Promise.all([
	chromium.launch({ ...(executablePath && { executablePath }), chromiumSandbox: false }),
	serveFolder(dist, { port: 0 }),
]);
for (let i = 0; i < Number(times); i++) {
	const from = performance.now();
	const page = await browser.newPage();
	await page.goto(new URL(path, site.url).href);
	await writeFile(out, await page.pdf({ preferCSSPageSize: true, printBackground: true }));
	await page.close();
	console.log((performance.now() - from) / 1000);
}
await Promise.all([browser.close(), site.close()]);
