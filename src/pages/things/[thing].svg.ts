import type { APIRoute, GetStaticPaths } from 'astro';
import { drawThing } from '../../cast/things.ts';
import { lessons } from '../../lessons.ts';
import { thingsIn } from '../../lesson/ask.ts';
import { siteThings } from '../../parts/site-things.ts';

/** `/things/video-game.svg`: the objects that lessons and the site's own pages show. */
export const getStaticPaths = (() =>
	[...new Set([...siteThings, ...lessons.flatMap(thingsIn)])].map((thing) => ({
		params: { thing },
	}))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) =>
	new Response(drawThing(String(params['thing'])), { headers: { 'Content-Type': 'image/svg+xml' } });
