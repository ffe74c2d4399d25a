import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import { type CastId, cast } from './cast.ts';
import type { Mood } from './member.ts';

type Options = NonNullable<Parameters<typeof createAvatar<openPeeps.Options>>[1]>;

/** Which of Open Peeps' faces shows a mood. None of them leers, rages or frightens. */
const faces: Record<Mood, NonNullable<openPeeps.Options['face']>[number]> = {
	calm: 'calm',
	smile: 'smile',
	happy: 'smileTeethGap',
	laughing: 'smileLOL',
	relieved: 'cute',
	explaining: 'explaining',
	thinking: 'contempt',
	unsure: 'tired',
	surprised: 'explaining',
	concerned: 'concerned',
	worried: 'concernedFear',
	sad: 'solemn',
	tired: 'eyesClosed',
};

/**
 * Draws a member of the cast.
 *
 * @returns an SVG document, the same for the same input
 * @see https://www.openpeeps.com (CC0), by way of DiceBear
 */
export function drawPerson(who: CastId, mood: Mood): string {
	const { look } = cast[who];
	const options = {
		seed: who,
		size: 240,
		face: [faces[mood]],
		head: [look.head],
		skinColor: [look.skin],
		clothingColor: [look.clothes],
		headContrastColor: [look.hair],
		accessories: look.glasses ? [look.glasses] : [],
		accessoriesProbability: look.glasses ? 100 : 0,
		facialHair: look.beard ? [look.beard] : [],
		facialHairProbability: look.beard ? 100 : 0,
		maskProbability: 0,
		// Looks are kept as plain words, so that the cast needs no drawing library; a misspelt one fails the cast's test.
	} as Options;
	return withoutMask(createAvatar(openPeeps, options).toString());
}

/** It hides what lies outside the drawing, as every viewer does by itself; on paper it would make a large picture of each person. */
function withoutMask(svg: string): string {
	return svg.replace(/<mask id="viewboxMask">.*?<\/mask>/, '').replace(' mask="url(#viewboxMask)"', '');
}
