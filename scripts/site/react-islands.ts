import { fileURLToPath } from 'node:url';
import react from '@astrojs/react';
import type { AstroIntegration } from 'astro';

const hydrate = fileURLToPath(new URL('../../src/parts/hydrate.ts', import.meta.url));

/** Islands by `@astrojs/react`, hydrated in the browser by `src/parts/hydrate.ts`. */
export function reactIslands(): AstroIntegration {
	const { name, hooks } = react();
	return {
		name,
		hooks: {
			...hooks,
			'astro:config:setup': (options) =>
				hooks['astro:config:setup']?.({
					...options,
					addRenderer: (renderer) => options.addRenderer({ ...renderer, clientEntrypoint: hydrate }),
				}),
		},
	};
}
