import type { APIRoute, GetStaticPaths } from 'astro';
import { castIds } from '../../cast/cast.ts';
import { drawPerson } from '../../cast/draw.ts';
import { moods } from '../../cast/member.ts';

/** `/people/amira-worried.svg`: each member of the cast in each mood. */
export const getStaticPaths = (() =>
	castIds.flatMap((who) =>
		moods.map((mood) => ({ params: { person: `${who}-${mood}` }, props: { who, mood } })),
	)) satisfies GetStaticPaths;

export const GET: APIRoute = ({ props }) =>
	new Response(drawPerson(props.who, props.mood), { headers: { 'Content-Type': 'image/svg+xml' } });
