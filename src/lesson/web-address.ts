import { z } from 'zod';

/**
 * An address that may become a link: `https`, a name with a dot, and nothing that a browser would read otherwise than a
 * person does, such as a user's name before an @, a backslash, a tab or letters of another script.
 */
export const WebAddress = z
	.string()
	.max(300)
	.refine(isPlainHttps, 'write a whole address that begins with https://, such as https://www.childline.org.uk');

function isPlainHttps(text: string): boolean {
	if (!/^https:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[/?#][!#$%&'()*+,\-./0-9:;=?@A-Z_a-z~[\]]*)?$/.test(text))
		return false;
	return canRead(text);
}

/** Browsers of 2022 have no `URL.canParse`. */
function canRead(text: string): boolean {
	try {
		return new URL(text).protocol === 'https:';
	} catch {
		return false;
	}
}
