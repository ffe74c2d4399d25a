import type { NationId } from '../../src/facts/nation-ids.ts';
import { nameOfPrint, wholePack } from '../../src/pack/prints.ts';

/** A lesson's editable slides and notes for a nation. They are called as their prints are. @param lesson its id */
export const slidesFiles = (lesson: string, nation: NationId) => [
	`${lesson}${nameOfPrint({ ...wholePack, nation })}.pptx`,
	`${lesson}${nameOfPrint({ ...wholePack, part: 'notes', nation })}.docx`,
];
