import { useState } from 'react';

/** Which file is being made, and what went wrong with the last. */
export type Saving = {
	busy?: string;
	problem: string;
	/** @param make hands over a file, and gives its name */
	start: (what: string, make: () => Promise<string>) => void;
};

/** Makes one file at a time, and says what has become of it. */
export function useSaving(say: (words: string) => void): Saving {
	const [{ busy, problem }, show] = useState<{ busy?: string; problem: string }>({ problem: '' });
	const start: Saving['start'] = async (what, make) => {
		if (busy) return;
		show({ busy: what, problem: '' });
		// What is being made is drawn before the making holds up the page.
		await new Promise((resolve) => setTimeout(resolve, 30));
		const name = await make().catch(() => '');
		show({ problem: name ? '' : 'The file could not be made. See whether you are online, then try again.' });
		if (name) say(`Saved: ${name}. It is where your downloads go.`);
	};
	return { problem, start, ...(busy && { busy }) };
}
