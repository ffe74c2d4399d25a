import { parseXml, XmlDeclaration, type XmlDocument, XmlElement, XmlError } from '@rgrove/parse-xml';
import { declarationsOf } from './declarations.ts';
import { attributes, elements, paints } from './drawing-names.ts';
import { repeats } from './repeats.ts';
import { valueFault } from './values.ts';

/** What is wrong with a picture: its line, where it is text, what was found, and what to do. */
export type Fault = { line: number; what: string; hint: string };

const svgName = 'http://www.w3.org/2000/svg';
const deepest = 100;
const plain = 'Save it as a plain SVG, with its colours as attributes, or as a PNG.';

/**
 * What an SVG holds that a drawing does not need. It is read as the XML that a browser would read, and only what is known to be
 * harmless is let through.
 *
 * @param bytes the file
 * @returns every fault, in the order of lines; empty for a drawing that is safe to open at its own address
 * @see https://www.w3.org/TR/SVG2/conform.html#secure-static-mode
 */
export function drawingFaults(bytes: Uint8Array): Fault[] {
	const text = decode(bytes);
	if (text === undefined) return [{ line: 1, what: 'This SVG is not UTF-8 text.', hint: 'Save it again as UTF-8.' }];
	const document = parse(text);
	if (!(document instanceof Object && 'children' in document)) return [document];
	const lineOf = ({ start }: { start: number }) => text.slice(0, Math.max(0, start)).split('\n').length;
	const root = document.root;
	if (root?.name !== 'svg' || root.attributes['xmlns'] !== svgName)
		return [{ line: 1, what: 'This is not an SVG drawing.', hint: `Its first element is <svg xmlns="${svgName}">.` }];
	const strange = document.children.filter((child) => child !== root && child.type !== 'text' && !isUsual(child));
	const found = strange.map((child) => ({
		line: lineOf(child),
		what: `This SVG holds ${strangers[child.type] ?? 'something else'}.`,
		hint: plain,
	}));
	const faults = [...found, ...elementFaults(root, lineOf, 1), ...sizeFaults(root, lineOf)];
	return faults.length ? faults : tooOften(root, lineOf);
}

const strangers: Record<string, string> = {
	doctype: 'a DOCTYPE',
	pi: 'an instruction (<?…?>)',
	xmldecl: 'another version or encoding',
};

/** XML 1.0 in UTF-8, which is what was read. */
const isUsual = (child: object) =>
	child instanceof XmlDeclaration && child.version === '1.0' && /^utf-?8$/i.test(child.encoding ?? 'utf-8');

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function parse(text: string): XmlDocument | Fault {
	try {
		return parseXml(text, { preserveDocumentType: true, preserveXmlDeclaration: true, includeOffsets: true });
	} catch (error) {
		if (error instanceof XmlError)
			return {
				line: error.line,
				what: 'This SVG cannot be read from here on.',
				hint: `${error.message.split('\n')[0]}. ${plain}`,
			};
		if (error instanceof RangeError) return { line: 1, what: 'This SVG is nested far too deeply.', hint: plain };
		throw error;
	}
}

type LineOf = (node: { start: number }) => number;

function elementFaults(element: XmlElement, lineOf: LineOf, depth: number): Fault[] {
	const line = lineOf(element);
	if (!elements.has(element.name))
		return [{ line, what: `This SVG holds <${element.name}>, which a picture may not.`, hint: plain }];
	if (depth > deepest) return [{ line, what: 'This SVG is nested too deeply from here on.', hint: plain }];
	const own = Object.entries(element.attributes).flatMap(([name, value]) => {
		const what = attributeFault(name, value);
		return what ? [{ line, what: `In this SVG, <${element.name}> has ${what}.`, hint: plain }] : [];
	});
	const below = element.children.flatMap((child) => {
		if (child instanceof XmlElement) return elementFaults(child, lineOf, depth + 1);
		return child.type === 'pi'
			? [{ line: lineOf(child), what: `This SVG holds ${strangers['pi']}.`, hint: plain }]
			: [];
	});
	return [...own, ...below];
}

function attributeFault(name: string, value: string): string | undefined {
	if (name === 'xmlns') return value === svgName ? undefined : 'names of another language';
	// A prefix only gives a name to others, and those are refused.
	if (/^xmlns:/.test(name) || /^data-[\w-]+$/.test(name)) return undefined;
	if (!attributes.has(name) && !paints.has(name)) return `“${name}”, which a picture may not`;
	if (name === 'href' || name === 'xlink:href')
		return /^#[\w.:-]+$/.test(value) ? undefined : `a link to “${value.slice(0, 40)}”`;
	if (name === 'style') return styleFault(value);
	return name.startsWith('aria-') ? undefined : valueFault(value);
}

function styleFault(style: string): string | undefined {
	const declarations = declarationsOf(style);
	if (!declarations) return 'a style that cannot be read';
	const strange = declarations.find(({ name }) => !paints.has(name));
	if (strange) return `“${strange.name}” in its style, which a picture may not`;
	return declarations.map(({ value }) => valueFault(value)).find(Boolean);
}

function sizeFaults({ attributes: { viewBox, width, height }, start }: XmlElement, lineOf: LineOf): Fault[] {
	const [, , wide, tall] = (viewBox ?? '')
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const hasBox = Number(wide) > 0 && Number(tall) > 0;
	if (hasBox || [width, height].every((length) => Number.parseFloat(length ?? '') > 0)) return [];
	return [{ line: lineOf({ start }), what: 'This SVG does not say how large it is.', hint: 'Give <svg> a viewBox.' }];
}

const tooOften = (root: XmlElement, lineOf: LineOf): Fault[] =>
	repeats(root)
		? [{ line: lineOf(root), what: 'This SVG repeats its parts far too often, or inside themselves.', hint: plain }]
		: [];
