import { useRef } from 'react';
import { plainText } from '../../export/paper/plain-text.ts';
import { type LetterFrom, letter } from '../../programme/papers/letter.ts';
import { Labelled } from '../Labelled.tsx';
import { copyText } from './copy-text.ts';
import type { AssignAt, Shown } from './known.ts';

export const letterFrom = ({ programme: { school }, leads }: AssignAt): LetterFrom => ({
	school: school.name,
	site: location.origin,
	lead: leads[school.nation],
});

/** The letter home as words, for a school's own mail or messages. */
export function LetterText({ at, shown }: { at: AssignAt; shown: Shown }) {
	const field = useRef<HTMLTextAreaElement>(null);
	const text = plainText(letter(shown, letterFrom(at)));
	const copy = async () => {
		field.current?.select();
		const done = await copyText(text);
		at.say(done ? 'Letter copied.' : 'The letter is selected: copy it with Ctrl+C, or with Command+C on a Mac.');
	};
	return (
		<details className="desk-letter">
			<summary>Letter home, as text for your own mail</summary>
			<Labelled label="Letter home">
				<textarea ref={field} readOnly rows={14} value={text} />
			</Labelled>
			<button type="button" className="button" onClick={copy}>
				Copy the letter
			</button>
		</details>
	);
}
