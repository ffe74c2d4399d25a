/** What the first line of a request asks for. */
export interface Target {
	/** The host that it names itself, as `http://localhost:4321/` does; usually it names none. */
	host?: string;
	/** The decoded names along its path: `/a%20b/` is `['a b', '']`. undefined when no file could be called so. */
	names: string[] | undefined;
	/** With its question mark, as it was sent. */
	query: string;
}

/** Takes the target of a request apart; it may be anything that somebody can type. */
export function readTarget(url: string): Target {
	const [, host, path = '', query = ''] = /^(?:https?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?/i.exec(url) ?? [];
	return { ...(host !== undefined && { host }), names: namesOf(path || '/'), query };
}

/** The same names as an address again. */
export const addressOf = (names: readonly string[]) => `/${names.map(encodeURIComponent).join('/')}`;

/**
 * What no name of a served file has: a dot at its start hides a file or leads upwards; separators of any system, colons,
 * and dots or spaces at the end mean other files on Windows.
 */
const unsafe = /^\.|[\p{Cc}\\/:]|[. ]$/u;

function namesOf(path: string): string[] | undefined {
	const [before, ...encoded] = path.split('/');
	const names = encoded.map(decoded);
	const sound = names.every((name, i) => name !== undefined && !unsafe.test(name) && (name || i === names.length - 1));
	return before === '' && sound ? names.filter((name) => name !== undefined) : undefined;
}

/** @returns undefined when its percent signs are wrong */
function decoded(text: string): string | undefined {
	try {
		return decodeURIComponent(text);
	} catch {
		return undefined;
	}
}
