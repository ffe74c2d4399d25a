import { defineConfig } from 'astro/config';
import { buildTargets } from './scripts/browsers/oldest.ts';
import { lessonModules } from './scripts/site/lesson-modules.ts';
import { lightPages } from './scripts/site/light-pages.ts';
import { reactIslands } from './scripts/site/react-islands.ts';
import { slideUnits } from './scripts/site/slide-units.ts';

/** Small, and doing nothing by themselves: they define elements and read and write values. */
const SHARED =
	/src\/(parts\/(look|aloud|saves)\/|parts\/(fragment|place-code|reading|print-only)\.ts|yours\/(link\/|(adults|link-letters)\.ts)|lesson\/place-code\.ts)/;

/** What a school filled in, as pages for teachers and families read it. */
const SCHOOL = /src\/yours\/(adults|adults-in|fill-this-page|keep)\.ts/;

export default defineConfig({
	site: 'http://localhost:4321',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	// Its colours are styles in the text, which the policy below forbids.
	markdown: { syntaxHighlight: false },
	// React is one file with a hash, which a browser fetches once for all lessons, and not before an island comes into view.
	integrations: [reactIslands(), ...lessonModules(), lightPages()],
	vite: {
		// Schools keep tablets for many years: colours for dark pages, for one, are written out for those that know no light-dark().
		css: { postcss: { plugins: [slideUnits()] } },
		build: { target: buildTargets(), cssTarget: buildTargets(), modulePreload: false },
		// A helper beside the page loads its large parts only when they are asked for.
		worker: { format: 'es' },
		environments: {
			client: {
				build: {
					rolldownOptions: {
						// What many pages' scripts share comes in one file: each file more is one more to wait for on a slow network.
						output: {
							codeSplitting: {
								groups: [
									// Of all that islands bring, only this is large: its name stays the same until React itself changes.
									{ name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\// },
									{ name: 'shared', test: SHARED },
									{ name: 'school', test: SCHOOL },
								],
							},
						},
					},
				},
			},
		},
	},
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				// A logo chosen by a school is drawn from the page's own memory; nothing is fetched for it.
				"img-src 'self' blob:",
				"font-src 'self'",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
				"manifest-src 'self'",
				// Saved lessons are answered by a worker of this site: public/saved-lessons.js.
				"worker-src 'self'",
			],
		},
	},
});
