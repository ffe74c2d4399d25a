import { count, type Hands } from './small-groups.ts';

/**
 * Hands that are more than a class has pupils, in words. Somebody may have counted a visitor, or one hand twice: it is told, and
 * not refused.
 *
 * @param size undefined where the school has not said: then nothing can be told
 */
export function handsTold({ before, after }: Hands, size: number | undefined): string[] {
	const times = [
		{ name: 'before', hands: count(before) },
		{ name: 'after', hands: count(after) },
	];
	return times
		.filter(({ hands }) => size !== undefined && hands > size)
		.map(({ name, hands }) => `${hands} hands ${name}, but the class has ${size} pupils. Count again, or leave it.`);
}
