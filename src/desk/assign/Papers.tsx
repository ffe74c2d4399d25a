import { CalendarDays, FileText } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { fileWords } from '../../programme/file-words.ts';
import { letter } from '../../programme/papers/letter.ts';
import { poster } from '../../programme/papers/poster.ts';
import { slips } from '../../programme/papers/slips.ts';
import type { Assigned } from '../../programme/programme.ts';
import type { At } from '../at.ts';
import { download } from '../download.ts';
import { Labelled } from '../Labelled.tsx';
import { downloadPaper } from '../paper-file.ts';
import type { AssignAt, Shown } from './known.ts';
import { letterFrom } from './LetterText.tsx';

type Props = { at: AssignAt; assigned: Assigned; shown: Shown };

/** What can be printed or kept of a link. Each file is made here, in the browser. */
export function Papers({ at, assigned, shown }: Props) {
	const make = useMaking(at);
	const file = (ending: string) => `${fileWords(shown.assignment.label) || 'class'}-${assigned.from}-${ending}`;
	const size = at.programme.classes.find(({ id }) => id === assigned.class)?.size ?? 30;
	return (
		<>
			<Slips
				usual={size}
				make={(count) => make('slips', () => downloadPaper(file('slips.pdf'), slips(shown, count)))}
			/>
			<button
				type="button"
				className="button"
				onClick={() => make('poster', () => downloadPaper(file('poster.pdf'), poster(shown)))}
			>
				<FileText aria-hidden="true" size={20} /> Poster (PDF)
			</button>
			<button
				type="button"
				className="button"
				onClick={() => make('letter', () => downloadPaper(file('letter-home.pdf'), letter(shown, letterFrom(at))))}
			>
				<FileText aria-hidden="true" size={20} /> Letter home (PDF)
			</button>
			<button
				type="button"
				className="button"
				onClick={() => make('calendar file', () => saveCalendar(file('lessons.ics'), assigned, shown))}
			>
				<CalendarDays aria-hidden="true" size={20} /> Calendar file (.ics)
			</button>
		</>
	);
}

/** One file at a time, and words for how it goes. */
function useMaking({ say }: Pick<At, 'say'>) {
	const [busy, setBusy] = useState(false);
	return async (what: string, write: () => Promise<void>) => {
		if (busy) return;
		setBusy(true);
		say(`Making the ${what} …`);
		const done = await write().then(
			() => true,
			() => false,
		);
		const are = what.endsWith('s') ? 'are' : 'is';
		say(
			done
				? `The ${what} ${are} downloaded.`
				: `The ${what} could not be made. See whether you are online, then try again.`,
		);
		setBusy(false);
	};
}

const mostSlips = 60;

function Slips({ usual, make }: { usual: number; make: (count: number) => void }) {
	const [typed, type] = useState(`${usual}`);
	const count = Math.min(mostSlips, Math.max(1, Math.floor(Number(typed)) || 1));
	return (
		<div className="desk-choice">
			<Labelled label="How many slips">
				<input
					inputMode="numeric"
					maxLength={2}
					autocomplete="off"
					value={typed}
					onInput={({ currentTarget: { value } }) => type(value)}
					onBlur={() => type(`${count}`)}
				/>
			</Labelled>
			<button type="button" className="button" onClick={() => make(count)}>
				<FileText aria-hidden="true" size={20} /> Slips to cut (PDF)
			</button>
		</div>
	);
}

async function saveCalendar(name: string, { made }: Assigned, { assignment, lessons, link, teachers }: Shown) {
	const { calendarFile } = await import('../../programme/calendar-file.ts');
	const titles = lessons.map(({ title }) => title);
	download(name, calendarFile(assignment, { titles, links: { pupils: link, teachers }, made }), 'text/calendar');
}
