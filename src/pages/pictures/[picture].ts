import type { APIRoute, GetStaticPaths } from 'astro';
import { pictures } from '../../lessons.ts';

/** `/pictures/hand.svg`: the images that lessons show, under one address. Only what has been looked at is published. */
export const getStaticPaths = (() =>
	pictures.map(({ name }) => ({ params: { picture: name } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const picture = pictures.find(({ name }) => name === params['picture']);
	return picture
		? new Response(new Uint8Array(picture.bytes), { headers: { 'Content-Type': picture.type } })
		: new Response(null, { status: 404 });
};
