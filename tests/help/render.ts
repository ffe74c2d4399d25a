import { loadRenderers } from 'astro:container';
import { getContainerRenderer } from '@astrojs/react/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Example } from '../../src/blocks/example.ts';
import type { Place } from '../../src/blocks/place.ts';

/** Draws a component to HTML as the site would. */
export async function render(component: AstroComponentFactory, props: Record<string, unknown>): Promise<string> {
	const renderers = await loadRenderers([getContainerRenderer()]);
	const container = await AstroContainer.create({ renderers });
	return container.renderToString(component, { props });
}

/** Draws one of a block's renderings from an example, as a reader would read it: its words in order, without tags. */
export const renderExample = async <P extends object>(rendering: AstroComponentFactory, example: Example<P>) =>
	wordsIn(await render(rendering, { ...example.props, place: aPlace({ keyStage: example.keyStage }) }));

/** The words of some HTML, in reading order, with single spaces. React parts pieces of one text by empty comments. */
export const wordsIn = (html: string) =>
	html
		.replace(/<(style|script)[\s\S]*?<\/\1>|<!-- -->/g, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/&(amp|lt|gt|quot|#x27|#39|#34);/g, (_, name: keyof typeof letters) => letters[name])
		.replace(/\s+/g, ' ')
		.trim();

const letters = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'", '#39': "'", '#34': '"' };

const told = (stop: string) => ({ pupils: `For pupils: ${stop}.`, staff: `For staff: ${stop}.` });

/** A place in a lesson, with whatever a test wants to be different. */
export const aPlace = (different: Partial<Place> = {}): Place => ({
	lessonId: 'ks3-99',
	lessonTitle: 'A lesson',
	keyStage: 'ks3',
	sensitivity: 0,
	heading: 3,
	vocabulary: [],
	routes: [],
	laws: [],
	routesChecked: '22 November 2026',
	telling: {
		writes: told('writes'),
		tells: told('tells'),
		asks: told('asks'),
		device: told('device'),
		notYet: told('not yet'),
		later: told('later'),
	},
	...different,
});
