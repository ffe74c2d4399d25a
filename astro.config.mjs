import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'http://localhost:4321',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	integrations: [react()],
	// Schools keep tablets for many years: colours for dark pages are written out for those that know no light-dark().
	vite: { build: { cssTarget: ['chrome108', 'firefox110', 'safari15.4'] } },
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
			],
		},
	},
});
