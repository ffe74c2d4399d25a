import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { scriptFaults } from '../../../scripts/browsers/script-faults.ts';

const refused: [string, string, string][] = [
	['a sorted copy', 'const list: readonly number[] = [2, 1]; export const a = list.toSorted();', 'Array.toSorted'],
	['another value in one place', 'export const a = [1].with(0, 2);', 'Array.with'],
	['the same of bytes', 'export const a = new Uint8Array(1).with(0, 2);', 'Uint8Array.with'],
	['groups', 'export const a = Map.groupBy([1], (one) => one);', 'Map.groupBy'],
	['a built-in taken out of its object', 'const { groupBy } = Object; export const a = groupBy;', 'Object.groupBy'],
	['an answer as JSON', 'export const a = Response.json({});', 'Response.json'],
	['a promise with its ends', 'export const a = Promise.withResolvers();', 'Promise.withResolvers'],
	['what two sets share', 'export const a = new Set([1]).intersection(new Set([1]));', 'Set.intersection'],
	['a filter over an iterator', 'export const a = [1].values().filter(Boolean);', 'Iterator.filter'],
	['a getter', "export const a = new URLSearchParams('').size;", 'URLSearchParams.size'],
	['a method of elements', 'export const a = document.body.checkVisibility();', 'Element.checkVisibility'],
	['a constructor', 'export const a = new Highlight();', 'Highlight'],
	['what no compiler can write otherwise', 'export const a = /(?<=a)b/;', 'a lookbehind, (?<=…) or (?<!…)'],
	['a flag', 'export const a = /[a]/v;', 'the flag v'],
];

const accepted: [string, string][] = [
	['what all have', 'export const a = [...[2, 1]].sort().at(-1);'],
	['a method of ours by the same name', 'const own = { toSorted: () => 1 }; export const a = own.toSorted();'],
	['what is asked for by ?.', 'declare const box: HTMLElement; box.showPopover?.(); export {};'],
	['what is asked for by in', "export const a = 'highlights' in CSS && CSS.highlights.size;"],
	['a type', 'export type A = Highlight;'],
	['a lookahead', 'export const a = /(?=a)b/;'],
];

const planted = new Map([...refused, ...accepted].map(([, code], at) => [`planted-${at}.ts`, code]));
const options = { target: ts.ScriptTarget.ESNext, lib: ['lib.esnext.d.ts', 'lib.dom.d.ts'], types: [], noEmit: true };

/** A program of the planted files, which stand on no disk. */
function program(): ts.Program {
	const host = ts.createCompilerHost(options);
	const { getSourceFile, fileExists } = host;
	host.fileExists = (name) => planted.has(name) || fileExists(name);
	host.getSourceFile = (name, ...rest) => {
		const code = planted.get(name);
		return code === undefined
			? getSourceFile(name, ...rest)
			: ts.createSourceFile(name, code, ts.ScriptTarget.ESNext, true);
	};
	return ts.createProgram([...planted.keys()], options, host);
}

describe('what the oldest browsers lack', () => {
	const faults = scriptFaults(program(), [...planted.keys()]);
	const usesIn = (at: number) => faults.filter(({ file }) => file === `planted-${at}.ts`).map(({ uses }) => uses);

	it.each(refused.map(([name, , uses], at) => ({ name, uses, at })))('is found: $name', ({ uses, at }) => {
		expect(usesIn(at)).toEqual([uses]);
	});

	it.each(accepted.map(([name], at) => ({ name, at: at + refused.length })))('is not $name', ({ at }) => {
		expect(usesIn(at)).toEqual([]);
	});

	it('names the line and the browsers', () => {
		expect(faults[0]).toEqual({
			file: 'planted-0.ts',
			line: 1,
			uses: 'Array.toSorted',
			without: ['chrome 109', 'edge 109', 'safari 15.6', 'safari_ios 15.6'],
		});
	});
});
