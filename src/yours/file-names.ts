import { nameOfPrint, wholePack } from '../pack/prints.ts';
import type { School } from '../pack/school.ts';

/** What is filled for a lesson, and how its file ends. */
export const kinds = {
	pack: { ending: 'pdf', called: 'pack' },
	slides: { ending: 'pptx', called: 'slides' },
	notes: { ending: 'docx', called: 'notes' },
} as const;
export type Kind = keyof typeof kinds;

/** A lesson that can be filled. */
export type Choice = { readonly id: string; readonly title: string };

/** Where the site has a lesson's file, for a school's nation. Slides and notes are called as their prints are. */
export const addressOf = ({ id }: Pick<Choice, 'id'>, kind: Kind, nation: School['nation'] = 'england'): string =>
	`/packs/${id}${nameOfPrint({ ...wholePack, part: kind === 'notes' ? 'notes' : 'pack', nation })}.${kinds[kind].ending}`;

/** Such as `ks1-01 My helping hand pack.pdf`. */
export const fileNameOf = ({ id, title }: Choice, kind: Kind): string =>
	`${plain(`${id} ${title} ${kinds[kind].called}`)}.${kinds[kind].ending}`;

/** Such as `Ysgol Tŷ Gŵyr lesson packs.zip`. */
export const zipNameOf = (school: string): string => `${plain(`${school} lesson packs`)}.zip`;

/** A single file says whose it is, because no folder around it does. */
export const ownNameOf = (school: string, choice: Choice, kind: Kind): string =>
	`${plain(school)} ${fileNameOf(choice, kind)}`;

/** Words that every system takes in the name of a file. */
const plain = (text: string) =>
	text
		.normalize()
		.replaceAll(/[^\p{L}\p{M}\p{N} '’()&-]/gu, '')
		.replaceAll(/\s+/g, ' ')
		.trim()
		.slice(0, 100);
