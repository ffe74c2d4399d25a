import { follow } from './follow.ts';
import { type Line, linesIn, rangeIn } from './lines.ts';
import { mark, unmark } from './marks.ts';
import { type Sentence, sentencesOf, wordAt } from './sentences.ts';
import { chooseVoice, rateOf } from './voice.ts';

/** What is being read, by which button, and whether it waits. Nothing is read until somebody presses a button. */
export type Reading = { root: Element; by: HTMLElement; isPaused: boolean } | undefined;
type Breath = { line: Line; sentence: Sentence };

let reading: Reading;
let breaths: Breath[] = [];
let next = 0;
/** Where the words said last stand. */
let saidBefore: Range | undefined;

/** What is being read now. */
export const nowReading = () => reading;

/** Reads an element's words as they stand now, from the first; whatever was being read stops. */
export function read(root: Element, by: HTMLElement) {
	breaths = linesIn(root).flatMap((line) => sentencesOf(line.text).map((sentence) => ({ line, sentence })));
	next = 0;
	saidBefore = undefined;
	turnTo({ root, by, isPaused: false });
	sayNext();
}

export function stop() {
	breaths = [];
	turnTo(undefined);
}

/** Waits, or goes on from the beginning of the sentence it stopped in: some devices forget where a voice was. */
export function pauseOrGoOn() {
	if (!reading) return;
	turnTo({ ...reading, isPaused: !reading.isPaused });
	if (!reading.isPaused) sayNext();
}

function turnTo(now: Reading) {
	reading = now;
	speechSynthesis.cancel();
	unmark();
	document.dispatchEvent(new Event('reading'));
}

function sayNext() {
	const breath = breaths[next];
	if (!breath) return stop();
	const { line, sentence } = breath;
	const mine = reading;
	const isMine = () => reading === mine;
	const saying = new SpeechSynthesisUtterance(sentence.text);
	saying.voice = chooseVoice(speechSynthesis.getVoices()) ?? null;
	saying.lang = saying.voice?.lang ?? 'en-GB';
	saying.rate = rateOf(document.documentElement.dataset['speed']);
	const place = (from: number, to: number) => rangeIn(line, sentence.from + from, sentence.from + to);
	saying.onstart = () => {
		if (!isMine()) return;
		const said = place(0, sentence.text.length);
		mark('said-sentence', said);
		follow(said, saidBefore);
		saidBefore = said;
	};
	saying.onboundary = ({ name, charIndex, charLength }) => {
		if (!isMine() || name === 'sentence') return;
		const word = wordAt(sentence.text, charIndex, charLength);
		mark('said-word', place(word.from, word.to));
	};
	const goOn = () => {
		if (!isMine()) return;
		unmark();
		next += 1;
		sayNext();
	};
	saying.onend = goOn;
	// A voice that cannot say one sentence must not keep the others from being heard.
	saying.onerror = goOn;
	speechSynthesis.speak(saying);
}
