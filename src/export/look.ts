import type { KeyStage } from '../lesson/front-matter.ts';

/** Fonts that schools have: both come with Windows, macOS and Office, and Google Slides knows them. */
export const fonts = { title: 'Trebuchet MS', text: 'Verdana' } as const;

/** The values of `src/styles/tokens.css` that files other than pages need, as hexadecimal digits without a hash. */
export const colours = {
	ink: '1B2440',
	inkSoft: '46506B',
	paper: 'FFFAF0',
	white: 'FFFFFF',
	sand: 'EADFC8',
	amber: 'FFB400',
	amberLight: 'FFEFC4',
	teal: '0F766E',
	mint: 'E1F3EF',
	coral: 'E4572E',
	violet: '5B3FD6',
} as const;

/** A key stage's own colour, its light, and what is read on it. */
export type Accent = { accent: string; light: string; on: string; text: string };

const { ink, white, amber, amberLight, teal, mint, coral, violet } = colours;

export const accents: Record<KeyStage, Accent> = {
	ks1: { accent: amber, light: amberLight, on: ink, text: '7A4B00' },
	'ks2-lower': { accent: coral, light: 'FFE4DC', on: ink, text: 'A8330F' },
	'ks2-upper': { accent: teal, light: mint, on: white, text: teal },
	ks3: { accent: violet, light: 'ECE8FD', on: white, text: violet },
	ks4: { accent: '9B2F10', light: 'FFE4DC', on: white, text: '9B2F10' },
	ks5: { accent: ink, light: 'E8EAF1', on: white, text: ink },
};

/** The language of every word in every file, as Word and PowerPoint name it. */
export const language = 'en-GB';
