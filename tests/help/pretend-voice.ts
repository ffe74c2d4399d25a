import type { BrowserContext, Page } from 'playwright';

type Voice = { name?: string; lang: string; localService: boolean; voiceURI?: string };
const kate: Voice = { name: 'Kate', lang: 'en-GB', localService: true };

/**
 * Gives a visitor's browser voices that say nothing: headless browsers have none. What they would have said is kept, each
 * sentence word by word.
 *
 * @param pace how long a sentence takes, in milliseconds
 */
export async function pretendVoices(context: BrowserContext, { voices = [kate], pace = 5 } = {}) {
	await context.addInitScript(
		({ voices, pace }) => {
			const said: string[] = [];
			let running: ReturnType<typeof setTimeout> | undefined;
			class Utterance {
				onstart?: () => void;
				onend?: () => void;
				onboundary?: (event: { name: string; charIndex: number; charLength: number }) => void;
				text: string;
				constructor(text: string) {
					this.text = text;
				}
			}
			const synth = {
				getVoices: () => voices.map((voice) => ({ name: 'A voice', voiceURI: '', ...voice })),
				addEventListener() {},
				cancel: () => clearTimeout(running),
				speak(saying: Utterance) {
					said.push(saying.text);
					saying.onstart?.();
					const last = saying.text.lastIndexOf(' ') + 1;
					saying.onboundary?.({ name: 'word', charIndex: last, charLength: saying.text.length - last });
					running = setTimeout(() => saying.onend?.(), pace);
				},
			};
			Object.defineProperty(window, 'speechSynthesis', { value: synth });
			Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
			Object.defineProperty(window, 'said', { value: said });
		},
		{ voices, pace },
	);
}

/** What has been said so far, sentence by sentence. */
export const saidIn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(window, 'said'));

/** The words that are marked now. */
export const markedIn = (page: Page, name: 'said-word' | 'said-sentence') =>
	page.evaluate((mark) => [...(CSS.highlights.get(mark) ?? [])].map((range) => `${range}`).join(), name);
