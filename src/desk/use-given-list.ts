import { useState } from 'react';
import { flushSync } from 'react-dom';
import type { Places } from '../programme/class-columns.ts';
import { goTo } from './at.ts';
import type { Give } from './ListToImport.tsx';

/** What reads lists comes when the first is given. */
type Reader = typeof import('../programme/import-classes.ts');

/** A list of classes that somebody has given, with what reads it, until it is taken or left. */
export function useGivenList() {
	const [given, setGiven] = useState<{ bytes: Uint8Array; reader: Reader }>();
	const [chosen, choose] = useState<Places>({});
	const [problem, setProblem] = useState('');
	const give: Give = async (bytesFor) => {
		const reader = await import('../programme/import-classes.ts').catch(() => undefined);
		setProblem(reader ? '' : 'What reads lists could not be fetched. Go online, load the page anew, and try again.');
		if (!reader) return;
		const bytes = await bytesFor(reader.mostBytes);
		// Drawn at once: the keyboard goes on there.
		flushSync(() => {
			setGiven({ bytes, reader });
			choose({});
		});
		goTo('desk-import-found');
	};
	const leave = (to: string) => {
		setGiven(undefined);
		goTo(to);
	};
	return { given, chosen, choose, problem, give, leave };
}
