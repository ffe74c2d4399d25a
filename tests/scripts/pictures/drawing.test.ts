import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawingFaults } from '../../../scripts/pictures/drawing.ts';

const svg = (inside: string, attributes = '') =>
	`<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 24 24" ${attributes}>${inside}</svg>`;
const faultsOf = (text: string) => drawingFaults(new TextEncoder().encode(text));

describe('a drawing', () => {
	it.each([
		[
			'as a program for drawing saves it',
			`<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- a hand -->\n${svg('<title>Hand (left)</title><g id="a" style="fill:#fc0;stroke-width:2px;fill-opacity:.5"><path d="M0 0h4v4z" transform="translate(2 3) rotate(45)"/></g>', 'width="24" height="24" aria-label="A hand (left)"')}`,
		],
		[
			'with gradients, masks and parts used again',
			svg(
				'<defs><linearGradient id="sky"><stop offset="0" stop-color="rgb(1, 2, 3)"/></linearGradient><clipPath id="c"><use xlink:href="#p"/></clipPath><path id="p" d="M0 0h4"/></defs><g clip-path="url(#c)"><rect width="4" height="4" fill="url(\'#sky\')"/></g><use href="#p" x="3"/>',
			),
		],
		['with words', svg('<text x="1" y="2" font-family="sans-serif">5 &lt; 6 &amp; <tspan fill="red">7</tspan></text>')],
	])('may be shown %s', (_, text) => expect(faultsOf(text)).toEqual([]));

	it.each([
		['a script', svg('<script>alert(1)</script>'), /<script>/],
		[
			'a script under another prefix',
			svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>'),
			/<s:script>/,
		],
		['a script as it starts', svg('', 'onload="alert(1)"'), /“onload”/],
		[
			'a web page',
			svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml">x</p></foreignObject>'),
			/<foreignObject>/,
		],
		['names of another language', svg('<g xmlns="http://www.w3.org/1999/xhtml"/>'), /another language/],
		['a link', svg('<a href="javascript:alert(1)"><path d=""/></a>'), /<a>/],
		['a part from elsewhere', svg('<use href="https://evil.example/x.svg#a"/>'), /a link to “https/],
		[
			'a part from elsewhere, written by numbers',
			svg('<use href="&#104;ttps://evil.example/#a"/>'),
			/a link to “https/,
		],
		['a picture in it', svg('<image href="data:image/svg+xml,x"/>'), /<image>/],
		['paint from elsewhere', svg('<path fill="url(https://evil.example/#a)"/>'), /elsewhere/],
		['paint from elsewhere in a style', svg('<path style="fill:url(//evil.example/a.svg#b)"/>'), /elsewhere/],
		['paint that hides its name', svg('<path fill="u\\72l(https://evil.example/)"/>'), /hide/],
		['a property that fetches', svg('<path style="background-image:image-set(x)"/>'), /“background-image”/],
		[
			'a style that goes on behind its end',
			svg('<path style="fill:red} @import url(//evil.example)"/>'),
			/cannot be read/,
		],
		['a style sheet', svg('<style>@import "https://evil.example/";</style>'), /<style>/],
		['a style sheet before it', `<?xml-stylesheet href="https://evil.example/x.css"?>${svg('')}`, /an instruction/],
		['an instruction inside', svg('<?php x ?>'), /an instruction/],
		['movement of a link', svg('<use href="#a"><set attributeName="href" to="javascript:alert(1)"/></use>'), /<set>/],
		['abbreviations of its own', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('')}`, /a DOCTYPE/],
		['an abbreviation that there is not', svg('<text>&nbsp;</text>'), /cannot be read/],
		['a part in itself', svg('<g id="a"><use href="#a"/></g>'), /far too often/],
		[
			'parts that double again and again',
			svg(
				Array.from({ length: 40 }, (_, i) => `<g id="g${i}"><use href="#g${i + 1}"/><use href="#g${i + 1}"/></g>`).join(
					'',
				),
			),
			/far too often/,
		],
		['another version', `<?xml version="1.1"?>${svg('')}`, /another version/],
		['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${svg('')}`, /another version or encoding/],
		['no size', '<svg xmlns="http://www.w3.org/2000/svg"/>', /how large/],
		['no end', svg('').slice(0, -3), /cannot be read/],
		['another language', '<html xmlns="http://www.w3.org/1999/xhtml"/>', /not an SVG/],
		['no name of its language', '<svg viewBox="0 0 1 1"/>', /not an SVG/],
		['far too much depth', svg(`${'<g>'.repeat(30_000)}${'</g>'.repeat(30_000)}`), /too deeply/],
	])('is refused with %s', (_, text, said) =>
		expect(
			faultsOf(text)
				.map(({ what }) => what)
				.join(),
		).toMatch(said),
	);

	it('is refused where it is no text', () =>
		expect(drawingFaults(new Uint8Array([0xff, 0xfe, 0x3c, 0])).map(({ what }) => what)).toEqual([
			'This SVG is not UTF-8 text.',
		]));

	it('is refused with the line of every fault', () =>
		expect(faultsOf(svg('\n<script/>\n<path d="ä"/>\n<path onclick="x"/>')).map(({ line }) => line)).toEqual([2, 4]));
});

type Node = { name: string; attributes: Record<string, string>; children: Node[] };
const written = ({ name, attributes, children }: Node): string =>
	`<${name}${Object.entries(attributes)
		.map(([key, value]) => ` ${key}="${value}"`)
		.join('')}>${children.map(written).join('')}</${name}>`;

const harmless = fc
	.dictionary(
		fc.constantFrom('fill', 'stroke', 'd', 'x', 'style', 'id', 'class', 'transform', 'data-name', 'opacity'),
		fc.constantFrom('#abc', 'none', '1', 'url(#a)', 'rotate(3)', 'b', 'M0 0'),
		{ maxKeys: 3 },
	)
	.map(({ style, ...others }) => ({ ...others, ...(style && { style: `fill:${style}` }) }));
const node = (children: fc.Arbitrary<Node[]>): fc.Arbitrary<Node> =>
	fc.record({
		name: fc.constantFrom('g', 'path', 'rect', 'defs', 'text', 'mask', 'symbol'),
		attributes: harmless,
		children,
	});
const leaf = node(fc.constant([]));
const tree = node(fc.array(node(fc.array(leaf, { maxLength: 3 })), { maxLength: 3 }));

const allowedNames =
	/^(svg|g|defs|title|desc|metadata|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|linearGradient|radialGradient|stop|clipPath|mask)$/;
const oddName = fc
	.oneof(
		fc.constantFrom(
			'script',
			'SCRIPT',
			'Script',
			'svg:script',
			'foreignObject',
			'iframe',
			'a',
			'image',
			'style',
			'animate',
			'set',
			'feImage',
			'link',
			'handler',
			'x:g',
			'filter',
		),
		fc.stringMatching(/^[A-Za-z][A-Za-z:]{0,9}$/),
	)
	.filter((name) => !allowedNames.test(name) && !/(^:|:$|:.*:)/.test(name));
const oddAttribute = fc.oneof(
	fc.tuple(fc.stringMatching(/^on[a-z]{1,10}$/), fc.constant('x')),
	fc.tuple(
		fc.constantFrom('href', 'xlink:href'),
		fc.constantFrom(
			'javascript:x',
			' javascript:x',
			'https://e.example/',
			'//e.example',
			'data:text/html,x',
			'x.svg#a',
			'',
			'&#106;avascript:x',
		),
	),
	fc.tuple(
		fc.constantFrom('fill', 'mask', 'stroke', 'clip-path', 'style', 'd'),
		fc.constantFrom(
			'url(//e.example/a)',
			'URL(#a)',
			'url(&quot;https://e.example/#a&quot;)',
			'url(#a) url(x)',
			'image(x)',
			'\\75rl(x)',
			'src(x)',
			'url(',
			'u/**/rl(x)',
			'fill:url(x)',
			'@import x',
		),
	),
	fc.constantFrom(
		['xml:base', 'https://e.example/'],
		['src', 'x'],
		['style', 'behavior:url(#a)'],
		['style', '}'],
		['formaction', 'x'],
		['xmlns', 'http://www.w3.org/1999/xhtml'],
	),
);

/** A node anywhere in a tree, changed. */
const changedAt = (root: Node, place: number, change: (node: Node) => Node): Node => {
	let left = place;
	const walk = (node: Node): Node => {
		const own = left-- === 0 ? change(node) : node;
		return { ...own, children: own.children.map((child) => walk(child)) };
	};
	return walk(root);
};
const sizeOf = (node: Node): number => 1 + node.children.reduce((sum, child) => sum + sizeOf(child), 0);

describe('any drawing', () => {
	it('of shapes and paint alone may be shown', () =>
		fc.assert(
			fc.property(tree, (drawn) => {
				// A part that repeats itself is refused for that, and no id of these trees is used by another part of it.
				const faults = faultsOf(svg(written(drawn))).filter(({ what }) => !/far too often/.test(what));
				expect(faults).toEqual([]);
			}),
			{ numRuns: 10_000 },
		));

	it('that holds one thing more is refused, wherever it stands', () =>
		fc.assert(
			fc.property(tree, fc.nat(), fc.oneof(oddName, oddAttribute), (drawn, place, odd) => {
				const change = (found: Node): Node =>
					typeof odd === 'string'
						? { ...found, name: odd }
						: { ...found, attributes: { ...found.attributes, [odd[0]]: odd[1] } };
				expect(faultsOf(svg(written(changedAt(drawn, place % sizeOf(drawn), change))))).not.toEqual([]);
			}),
			{ numRuns: 10_000 },
		));

	it('is looked at to its end, whatever its text', () =>
		fc.assert(
			fc.property(
				fc.array(
					fc.constantFrom(
						'<g>',
						'</g>',
						'<script>',
						'"',
						'<!--',
						'-->',
						'<![CDATA[',
						']]>',
						'&',
						';',
						'<?x',
						'?>',
						'<!DOCTYPE',
						'[',
						'>',
						' a="b"',
						'\0',
						'é',
					),
					{ maxLength: 40 },
				),
				(parts) => {
					for (const { line } of faultsOf(svg(parts.join('')))) expect(line).toBeGreaterThan(0);
				},
			),
			{ numRuns: 10_000 },
		));
});
