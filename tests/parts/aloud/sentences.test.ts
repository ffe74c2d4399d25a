import { describe, expect, it } from 'vitest';
import { sentencesOf, wordAt } from '../../../src/parts/aloud/sentences.ts';
import { chooseVoice } from '../../../src/parts/aloud/voice.ts';

describe('a line as it is said', () => {
	it.each([
		['Stop. Go. Tell!', ['Stop.', 'Go.', 'Tell!']],
		['Pop! A message. “Who are you?” it says', ['Pop!', 'A message.', '“Who are you?”', 'it says']],
		['See childline.org.uk, or call 0800 1111.', ['See childline.org.uk, or call 0800 1111.']],
		['What now?!', ['What now?!']],
		['  one line\n of words ', ['one line\n of words ']],
		['   ', []],
	])('is %j in breaths', (line, breaths) => {
		const found = sentencesOf(line);
		expect(found.map(({ text }) => text)).toEqual(breaths);
		for (const { text, from } of found) expect(line.startsWith(text, from)).toBe(true);
	});

	it.each([
		[4, 4, 'does'],
		[4, 0, 'does'],
		[4, undefined, 'does'],
		[9, undefined, 'it?'],
		[40, undefined, ''],
	])('has at %i a word of %s letters: "%s"', (from, length, word) => {
		const text = 'How does it?';
		const found = wordAt(text, from, length);
		expect(text.slice(found.from, found.to)).toBe(word);
	});
});

describe('the voice to read with', () => {
	const voice = (lang: string, localService = true, isDefault = false, voiceURI = lang) => ({
		...{ lang, localService, voiceURI },
		default: isDefault,
	});
	it.each([
		['none where there is none', [], undefined],
		['none that sends words away', [voice('en-GB', false)], undefined],
		['the system’s, though Firefox does not call it local', [voice('en-GB', false, false, 'urn:moz-tts:speechd:A')], 0],
		['none of another language', [voice('cy-GB'), voice('enm')], undefined],
		['the British one', [voice('en-US', true, true), voice('en-GB')], 1],
		['the British one, as Android writes it', [voice('en_US'), voice('en_GB')], 1],
		['else the device’s own', [voice('en-AU'), voice('en-US', true, true)], 1],
		['else any that speaks English', [voice('fr-FR'), voice('en-IN')], 1],
	])('is %s', (_, voices, which) => {
		expect(chooseVoice(voices)).toBe(which === undefined ? undefined : voices[which]);
	});
});
