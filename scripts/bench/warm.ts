// Run by the benchmark as a process of its own: packs one after another in one warm browser, each from its page to a finished, checked PDF.
// warm.ts ‹folder of the site› ‹lesson› ‹how often›; prints the seconds of each pack.
import { wholePack } from '../../src/pack/prints.ts';
import { alone, launchChromium } from '../outside/chromium.ts';
import { openSite } from '../packs/assets.ts';
import { openFaces } from '../packs/faces.ts';
import { openFinishing } from '../packs/finishing.ts';
import { makePacks } from '../packs/make.ts';
import { openPress } from '../packs/press.ts';
import { serveForPrint } from '../packs/serve.ts';

const [dist = '', lesson = '', times = '1'] = process.argv.slice(2);
const press = openPress(() => launchChromium(alone));
const finishing = openFinishing();
const site = openSite(dist);
const server = await serveForPrint(dist, site, '.lantern/photos');
const workshop = { dist, address: server.url, press, finishing, facesOf: openFaces(site) };
for (let i = 0; i < Number(times); i++) {
	const from = performance.now();
	await makePacks(workshop, [{ lesson, print: wholePack }], {
		onMade: async (made) => {
			if (!('pack' in made)) throw new Error(made.message);
		},
	});
	console.log((performance.now() - from) / 1000);
}
await Promise.all([press.close(), finishing.close(), server.close()]);
