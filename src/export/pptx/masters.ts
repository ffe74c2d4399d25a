import type PptxGenJS from 'pptxgenjs';
import type { KeyStage } from '../../lesson/front-matter.ts';
import { accents, colours, fonts } from '../look.ts';
import type { Look } from './page.ts';

/** What each look is called where PowerPoint lists layouts. */
export const layoutNames: Record<Look, string> = { opening: 'Opening', plain: 'Plain', glow: 'Warm light', ink: 'Ink' };

/** The colours of words on each look. */
export function wordColours(look: Look, keyStage: KeyStage) {
	const dark = look === 'ink';
	return {
		words: dark ? colours.white : colours.ink,
		title: dark ? colours.white : colours.ink,
		foot: dark ? colours.white : colours.inkSoft,
		accent: accents[keyStage],
	};
}

type Master = Parameters<PptxGenJS['defineSlideMaster']>[0];

/** One layout for each look: its background and what decorates it. Places for titles and words are put in afterwards. */
export function mastersOf(keyStage: KeyStage): Master[] {
	const { accent, light } = accents[keyStage];
	const number = (color: string) => ({
		x: 0.1,
		y: 6.86,
		w: 0.5,
		h: 0.38,
		align: 'right' as const,
		fontFace: fonts.text,
		fontSize: 14,
		color,
	});
	const plain = number(colours.inkSoft);
	return [
		{ title: layoutNames.opening, background: { color: colours.paper }, objects: openingShapes(keyStage) },
		{
			title: layoutNames.plain,
			background: { color: colours.paper },
			objects: [{ rect: { x: 0, y: 0, w: 13.334, h: 0.17, fill: { color: accent } } }],
			slideNumber: plain,
		},
		{ title: layoutNames.glow, background: { color: light }, slideNumber: plain },
		{ title: layoutNames.ink, background: { color: colours.ink }, slideNumber: number(colours.white) },
	];
}

/** A lantern's light behind the person who opens the lesson; for older pupils one quiet field. */
function openingShapes(keyStage: KeyStage): NonNullable<Master['objects']> {
	if (keyStage === 'ks4' || keyStage === 'ks5')
		return [{ rect: { x: 8.6, y: 0, w: 4.734, h: 7.5, fill: { color: colours.amberLight } } }];
	const circle = (size: number, color: string) => ({
		text: {
			text: '',
			options: {
				shape: 'ellipse' as const,
				x: 10.2 - size / 2,
				y: 4.6 - size / 2,
				w: size,
				h: size,
				fill: { color },
			},
		},
	});
	return [circle(5.8, colours.amberLight), circle(4.4, colours.amber)];
}
