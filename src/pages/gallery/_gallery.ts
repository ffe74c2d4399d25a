import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Example } from '../../blocks/example.ts';
import type { Place } from '../../blocks/place.ts';
import { tellingFor } from '../../facts/ask.ts';
import { facts } from '../../lessons.ts';

type Props = Record<string, unknown>;
type Rendering = { default: AstroComponentFactory };

/** The gallery is for whoever builds blocks: it is there while somebody is writing, and in the build that tests ask for. */
export const isOpen = import.meta.env.DEV || process.env['LANTERN_GALLERY'] === 'yes';

const folderOf = (path: string) => path.split('/').at(-2) ?? '';
const modules = import.meta.glob<{ examples: Example<Props>[] }>('../../blocks/*/examples.ts', { eager: true });
const renderings = import.meta.glob<Rendering>('../../blocks/*/{screen,slide,print,answers}.astro');

/** Every block's examples, by the name of its folder. */
export const gallery: Record<string, Example<Props>[]> = Object.fromEntries(
	Object.entries(modules).map(([path, { examples }]) => [folderOf(path), examples]),
);

/** One rendering of a block, or nothing where it has none. */
export const renderingOf = async (block: string, kind: 'screen' | 'slide' | 'print' | 'answers') =>
	(await renderings[`../../blocks/${block}/${kind}.astro`]?.())?.default;

/** The objects that examples show, from the Fluent Emoji set. */
export const thingsInGallery = [...JSON.stringify(gallery).matchAll(/"thing":"([a-z0-9-]+)"/g)].map(
	([, thing = '']) => thing,
);

/** An example stands in a lesson of its own. */
export const placeFor = (example: Example<Props>): Place => ({
	lessonId: 'ks3-99',
	lessonTitle: 'Gallery',
	keyStage: example.keyStage,
	sensitivity: 0,
	heading: 3,
	vocabulary: [{ word: 'pressure', meaning: 'when somebody tries to make you do something' }],
	routes: [
		{ id: 'trusted-adult', name: 'An adult you trust', pupils: 'Tell somebody at home, at school or elsewhere.' },
		{
			id: 'childline',
			name: 'Childline',
			pupils: 'Talk about anything, free.',
			phone: '0800 1111',
			url: 'https://www.childline.org.uk',
			shownUrl: 'childline.org.uk',
		},
	],
	laws: ['blackmail', 'images-under-18'].map((id) => ({
		id,
		title: 'Blackmail',
		pupils:
			'Threatening somebody to get money or anything else is a crime. The person who threatens is the one who breaks the law.',
		staff: 'Report it to the police.',
		nations: ['england', 'wales'],
		source: 'National Crime Agency, seen 22 November 2026',
		verified: false,
	})),
	routesChecked: '22 November 2026',
	telling: tellingFor(facts, example.keyStage),
	slideNumber: 3,
	// What a slide with one line of title leaves; see kits/slide-room.ts.
	boardRoom: 40,
});
