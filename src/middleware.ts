import type { MiddlewareHandler } from 'astro';
import { islandsFirst } from './parts/islands-first.ts';

/** Every page as it is built goes through here. */
export const onRequest: MiddlewareHandler = async (_, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	return new Response(islandsFirst(await response.text()), response);
};
