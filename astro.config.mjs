import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

export default defineConfig({
	site: 'http://localhost:4321',
	trailingSlash: 'always',
	build: { format: 'directory', inlineStylesheets: 'never' },
	compressHTML: true,
	devToolbar: { enabled: false },
	integrations: [react()],
	security: {
		csp: {
			directives: [
				"default-src 'none'",
				"img-src 'self'",
				"font-src 'self'",
				"connect-src 'self'",
				"base-uri 'none'",
				"form-action 'none'",
				"manifest-src 'self'",
			],
		},
	},
});
