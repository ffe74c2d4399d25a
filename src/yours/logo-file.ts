import { PackError } from '../pack/error.ts';
import { dataUrlOf } from './logo-box.ts';

/** Reads a picture that somebody has chosen. @throws {PackError} */
export async function chooseLogoFile(file: File): Promise<string> {
	if (file.size > 5_000_000) throw new PackError('Logo: larger than 5 MB.', 'Choose a smaller picture.');
	return dataUrlOf(file);
}
