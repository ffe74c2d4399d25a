import { readdirSync, readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';

const folder = 'lessons/pictures';
const types: Record<string, string> = {
	svg: 'image/svg+xml',
	jpg: 'image/jpeg',
	jpeg: 'image/jpeg',
	png: 'image/png',
	webp: 'image/webp',
};
const typeOf = (file: string) => types[file.split('.').at(-1) ?? ''];

/** `/pictures/hand.svg`: the images that lessons show, under one address. */
export const getStaticPaths = (() =>
	readdirSync(folder)
		.filter((file) => typeOf(file))
		.map((picture) => ({ params: { picture } }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params }) => {
	const picture = String(params['picture']);
	return new Response(readFileSync(`${folder}/${picture}`), {
		headers: { 'Content-Type': typeOf(picture) ?? 'application/octet-stream' },
	});
};
