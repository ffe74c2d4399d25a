import type { APIRoute, GetStaticPaths } from 'astro';
import { drawThing, thingNames } from '../../cast/things.ts';
import { thingsIn } from '../../lesson/ask.ts';
import { lessons } from '../../lessons.ts';
import { siteThings } from '../../parts/site-things.ts';
import { isOpen as galleryIsOpen, thingsInGallery } from '../gallery/_gallery.ts';

/** The objects that lessons and the site's own pages show; while somebody is writing, every object there is. */
const shown = () =>
	import.meta.env.DEV
		? thingNames
		: [...new Set([...siteThings, ...lessons.flatMap(thingsIn), ...(galleryIsOpen ? thingsInGallery : [])])];

/** `/things/video-game.svg` */
export const getStaticPaths = (() => shown().map((thing) => ({ params: { thing } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
	new Response(drawThing(String(params['thing'])), { headers: { 'Content-Type': 'image/svg+xml' } });
