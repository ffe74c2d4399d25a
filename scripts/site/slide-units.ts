import type { Plugin } from 'postcss';

/**
 * Writes shares of a container's width so that a browser without them can be told how wide it is: `5cqw` becomes
 * `calc(5 * var(--cqw, 1cqw))`, and `styles/slide.css` says what `--cqw` is in Safari 15.
 */
export const slideUnits = (): Plugin => ({
	postcssPlugin: 'slide-units',
	Declaration(declaration) {
		const written = withUnits(declaration.value);
		if (written !== declaration.value) declaration.value = written;
	},
});

/** `1cqw` itself is the end of the chain, so what was written already stays. */
export const withUnits = (value: string): string =>
	value.includes('var(--cqw') ? value : value.replace(/(-?(?:\d*\.)?\d+)cqw\b/g, 'calc($1 * var(--cqw, 1cqw))');
