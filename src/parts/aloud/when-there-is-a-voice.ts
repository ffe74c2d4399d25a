import { chooseVoice } from './voice.ts';

/** Does something once there is a voice on this device to read with. Browsers find their voices a little after a page opens. */
export function whenThereIsAVoice(then: (voice: SpeechSynthesisVoice) => void) {
	if (!('speechSynthesis' in window)) return;
	const look = () => {
		const voice = chooseVoice(speechSynthesis.getVoices());
		if (!voice) return false;
		document.documentElement.dataset['voice'] = '';
		then(voice);
		return true;
	};
	// Older Safari knows its voices at once, and has nothing to listen to.
	if (!look()) speechSynthesis.addEventListener?.('voiceschanged', look);
}
