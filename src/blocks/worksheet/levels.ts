import type { Worksheet } from './schema.ts';

/** Said above the title of a sheet that is not for everyone, in words that do not rank pupils. */
export const levels: Record<Worksheet['level'], string> = {
	core: '',
	support: 'With a helping hand',
	stretch: 'Something more to think about',
};
