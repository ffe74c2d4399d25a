import { fileName, writeProgramme } from '../programme/file.ts';
import type { Programme } from '../programme/programme.ts';

/** Hands the programme to the browser as a file to keep. */
export function saveFile(programme: Programme) {
	const address = URL.createObjectURL(new Blob([writeProgramme(programme)], { type: 'application/json' }));
	const link = document.createElement('a');
	link.href = address;
	link.download = fileName(programme);
	link.click();
	// The browser reads it a moment later.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
