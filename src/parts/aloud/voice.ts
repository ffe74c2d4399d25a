type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

/** Firefox on Linux speaks with the computer's own speech service, and calls none of its voices local. */
const isOfSystem = ({ voiceURI }: Pick<Voice, 'voiceURI'>) => voiceURI.startsWith('urn:moz-tts:speechd:');

/** Whose voice it is, for whoever is about to hear it. */
export const voiceFrom = ({ name, localService }: Pick<SpeechSynthesisVoice, 'name' | 'localService'>): string =>
	`The voice is “${name}”, from ${localService ? 'this device' : 'the speech service of this computer'}.`;

/**
 * The voice to read with: one that lives on the device, because others send what they read to a company; British where there is one.
 *
 * @returns nothing where no voice will do: then nothing is offered
 */
export function chooseVoice<V extends Voice>(voices: readonly V[]): V | undefined {
	const language = ({ lang }: V) => lang.replace('_', '-').toLowerCase();
	const english = voices.filter(
		(voice) => (voice.localService || isOfSystem(voice)) && /^en(-|$)/.test(language(voice)),
	);
	return (
		english.find((voice) => language(voice) === 'en-gb') ?? english.find((voice) => voice.default) ?? english.at(0)
	);
}

/** How fast each reading speed is, beside the voice's own. */
const rates: Record<string, number> = { slow: 0.7, quick: 1.25 };
export const rateOf = (speed: string | undefined) => rates[speed ?? ''] ?? 0.95;
