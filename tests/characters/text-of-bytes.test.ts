import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedText, textOfBytes, utf8Text } from '../../src/characters/text-of-bytes.ts';
import { encoded, marked, marks } from '../help/encoded.ts';

const encodings = Object.keys(marks) as (keyof typeof marks)[];
/** Text as somebody may save it: no letter of no text, and no mark of its own. */
const someText = fc.string({ unit: 'binary' }).filter((text) => !/\0|^\ufeff/.test(text));

describe('savedText', () => {
	it('reads to the letter what was saved as UTF-8, or with the mark of another encoding', () => {
		fc.assert(
			fc.property(someText, fc.constantFrom(...encodings), (text, encoding) => {
				expect(savedText(marked(text, encoding))).toBe(text);
				expect(savedText(encoded(text, 'utf-8'))).toBe(text);
			}),
		);
	});

	it.each([
		['the old Windows letters', encoded('{"name":"Ysgol Siân"}', 'latin1')],
		['UTF-16 without its mark', encoded('{"name":"Ysgol Siân"}', 'utf-16le')],
		['the same in the other order', encoded('{"name":"Ysgol Siân"}', 'utf-16be')],
		['UTF-16 that was cut in a letter', marked('{}', 'utf-16le').slice(0, -1)],
		['UTF-32', new Uint8Array([0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0, 0x7d, 0, 0, 0])],
		['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
	])('guesses no letters of %s', (_, bytes) => {
		expect(savedText(bytes)).toBeUndefined();
	});

	it('makes no letter of its own from any bytes at all', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
				const text = savedText(bytes);
				return text === undefined || [...encodings].some((one) => isSame(bytes, text, one));
			}),
			{ numRuns: 10_000 },
		);
	});
	const isSame = (bytes: Uint8Array, text: string, encoding: (typeof encodings)[number]) =>
		[encoded(text, encoding), marked(text, encoding)].some((again) => Buffer.compare(again, bytes) === 0);
});

describe('utf8Text', () => {
	it('reads UTF-8, with its mark or without', () => {
		expect(utf8Text(encoded('Siân', 'utf-8'))).toBe('Siân');
		expect(utf8Text(marked('Siân', 'utf-8'))).toBe('Siân');
		expect(utf8Text(new Uint8Array())).toBe('');
	});
	it.each([
		marked('routes: []', 'utf-16le'),
		encoded('routes: []', 'utf-16le'),
		encoded('routes: []', 'utf-16be'),
		encoded('name: Siân', 'latin1'),
	])('reads no other encoding (%#)', (bytes) => expect(utf8Text(bytes)).toBeUndefined());
	it('reads a single letter of no text, for whoever says where it stands', () => {
		expect(utf8Text(encoded('title: A\0B', 'utf-8'))).toBe('title: A\0B');
	});
});

describe('textOfBytes', () => {
	it.each([...encodings, 'latin1'] as const)('reads a spreadsheet’s words in %s without a mark', (encoding) => {
		expect(textOfBytes(encoded('Class,Teacher\n5 Oak,Siân', encoding))).toBe('Class,Teacher\n5 Oak,Siân');
	});
	it.each(encodings)('takes off the mark of %s', (encoding) => {
		expect(textOfBytes(marked('Class', encoding))).toBe('Class');
	});
	it('reads any bytes at all as some text', () => {
		fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof textOfBytes(bytes) === 'string'));
	});
});
