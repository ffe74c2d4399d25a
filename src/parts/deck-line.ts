import { openChannel } from './open-channel.ts';

/** What the slides and the presenter tell each other: where one is, where to go, or a question where the other is. */
export type DeckMessage = { at?: number; go?: number; ask?: true };

/** The way between the two windows of a lesson. */
export interface DeckLine {
	/** Whether anybody could hear. */
	works: boolean;
	send(message: DeckMessage): void;
	hear(tell: (message: DeckMessage) => void): void;
}

/**
 * A channel of the browser's own, for any two windows of a lesson. Where a browser keeps nothing it refuses that too: a window then
 * speaks with the one that opened it, or that it opened.
 *
 * @param other the other window, as far as this one knows
 */
export function deckLine(lesson: string, other: () => Window | null | undefined): DeckLine {
	const channel = openChannel(`lantern-slides-${lesson}`);
	if (channel)
		return {
			works: true,
			send: (message) => channel.postMessage(message),
			hear: (tell) => channel.addEventListener('message', ({ data }) => tell(messageIn(data))),
		};
	return lineToWindow(lesson, other);
}

function lineToWindow(lesson: string, other: () => Window | null | undefined): DeckLine {
	// Slides that were loaded again know their presenter no more, until it speaks.
	let heard: MessageEventSource | null = null;
	const there = () => other() ?? heard;
	return {
		works: other() != null,
		send: (message) => there()?.postMessage({ lesson, ...message }, { targetOrigin: location.origin }),
		hear: (tell) =>
			window.addEventListener('message', ({ origin, source, data }) => {
				if (origin !== location.origin || data?.lesson !== lesson) return;
				heard = source;
				tell(messageIn(data));
			}),
	};
}

const isPlace = (said: unknown): said is number => Number.isInteger(said);

/** Another program on the page's origin may speak on the channel: what names no slide is passed over. */
const messageIn = (data: unknown): DeckMessage => {
	const { at, go, ask } = (data ?? {}) as Record<string, unknown>;
	return {
		...(isPlace(at) && { at }),
		...(isPlace(go) && { go }),
		...(ask === true && { ask }),
	};
};
