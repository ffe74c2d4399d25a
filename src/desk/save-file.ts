import { fileName, writeProgramme } from '../programme/file.ts';
import type { Programme } from '../programme/programme.ts';
import { download } from './download.ts';

/** Hands the programme to the browser as a file to keep. */
export const saveFile = (programme: Programme) =>
	download(fileName(programme), writeProgramme(programme), 'application/json');
