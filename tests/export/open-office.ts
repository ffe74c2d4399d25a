import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';

/** A file of Word or PowerPoint, taken apart. */
export type Opened = {
	/** Paths of everything inside. */
	paths: string[];
	/** The text of one part. @throws Error where there is none */
	text: (path: string) => string;
	/** Paths that fit, by the number in their names. */
	numbered: (pattern: RegExp) => string[];
};

export function openOffice(bytes: Uint8Array): Opened {
	const files = unzipSync(bytes);
	const paths = Object.keys(files);
	return {
		paths,
		text: (name) => {
			const part = files[name];
			if (!part) throw new Error(`${name} is not in the file.`);
			return strFromU8(part);
		},
		numbered: (pattern) => paths.filter((name) => pattern.test(name)).sort((a, b) => numberIn(a) - numberIn(b)),
	};
}

const numberIn = (name: string) => Number(/(\d+)\.xml$/.exec(name)?.[1] ?? 0);

/** Parts that the list of types or a relationship names, and that are not there. */
export function missingParts({ paths, text }: Opened): string[] {
	const overrides = all(text('[Content_Types].xml'), /<Override PartName="\/([^"]+)"/g);
	const related = paths
		.filter((name) => name.endsWith('.rels'))
		.flatMap((name) => {
			const from = path.posix.dirname(path.posix.dirname(name));
			const inside = all(text(name), /<Relationship (?![^>]*TargetMode="External")[^>]*Target="([^"]+)"/g);
			return inside.map((to) => (to.startsWith('/') ? to.slice(1) : path.posix.join(from, to)));
		});
	return [...overrides, ...related].filter((name) => !paths.includes(name));
}

/** Parts whose kind the list of types does not say. */
export function untypedParts({ paths, text }: Opened): string[] {
	const types = text('[Content_Types].xml');
	return paths.filter(
		(name) =>
			name !== '[Content_Types].xml' &&
			!types.includes(`PartName="/${name}"`) &&
			!types.includes(`Extension="${name.split('.').at(-1)}"`),
	);
}

/** Relationships that a part uses and does not have. */
export function danglingIds({ paths, text }: Opened): string[] {
	return paths
		.filter((name) => name.endsWith('.xml') && name.includes('/'))
		.flatMap((name) => {
			const rels = path.posix.join(path.posix.dirname(name), '_rels', `${path.posix.basename(name)}.rels`);
			const known = paths.includes(rels) ? all(text(rels), /\bId="([^"]+)"/g) : [];
			return all(text(name), /\br:(?:id|embed|link)="([^"]+)"/g)
				.filter((id) => !known.includes(id))
				.map((id) => `${name} ${id}`);
		});
}

/** What stands in the first group of every match. */
export const all = (text: string, pattern: RegExp): string[] =>
	[...text.matchAll(pattern)].map((match) => match[1] ?? '');

/** The words of a part, one paragraph to a line. @param prefix of its paragraphs: `a` in PowerPoint, `w` in Word */
export const wordsOf = (xml: string, prefix: 'a' | 'w'): string[] =>
	all(xml, new RegExp(`<${prefix}:p\\b[^>]*>([\\s\\S]*?)</${prefix}:p>`, 'g')).map((paragraph) =>
		unescaped(all(paragraph, new RegExp(`<${prefix}:t\\b[^>]*>([^<]*)</${prefix}:t>`, 'g')).join('')),
	);

const unescaped = (text: string) =>
	text
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&quot;', '"')
		.replaceAll('&apos;', "'")
		.replaceAll('&amp;', '&');
