import { FileDown } from 'lucide-react';
import { useState } from 'react';
import type { Paper } from '../../export/paper/paper.ts';
import { fileWords } from '../../programme/file-words.ts';
import { letter } from '../../programme/papers/letter.ts';
import { poster } from '../../programme/papers/poster.ts';
import { slips } from '../../programme/papers/slips.ts';
import type { Assigned } from '../../programme/programme.ts';
import { download } from '../download.ts';
import { Labelled } from '../Labelled.tsx';
import { downloadPaper } from '../paper-file.ts';
import { useSaving } from '../report/use-saving.ts';
import { Code } from './Code.tsx';
import type { AssignAt, Shown } from './known.ts';
import { letterFrom } from './LetterText.tsx';

type Props = { at: AssignAt; assigned: Assigned; shown: Shown };

/** What can be printed or kept of a link. Each file is made here, in the browser. */
export function Papers({ at, assigned, shown }: Props) {
	const saving = useSaving(at.say);
	const name = (ending: string) => `${fileWords(shown.assignment.label) || 'class'}-${assigned.from}-${ending}`;
	const paper = (ending: string, made: Paper) => downloadPaper(name(ending), made).then(() => name(ending));
	const size = at.programme.classes.find(({ id }) => id === assigned.class)?.size ?? 30;
	return (
		<>
			<div className="desk-carriers">
				<Code shown={shown} />
				<Slips usual={size} make={(count) => saving.start('slips', () => paper('slips.pdf', slips(shown, count)))} />
				<Make words="Poster (PDF)" make={() => saving.start('poster', () => paper('poster.pdf', poster(shown)))} />
				<Make
					words="Letter home (PDF)"
					make={() => saving.start('letter', () => paper('letter-home.pdf', letter(shown, letterFrom(at))))}
				/>
				<Make
					words="Calendar file (.ics)"
					make={() => saving.start('calendar', () => saveCalendar(name('lessons.ics'), assigned, shown))}
				/>
			</div>
			<p className="problem" role="alert">
				{saving.problem}
			</p>
		</>
	);
}

const Make = ({ words, make }: { words: string; make: () => void }) => (
	<button type="button" className="button" onClick={make}>
		<FileDown aria-hidden="true" size={20} /> {words}
	</button>
);

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
					autoComplete="off"
					value={typed}
					onChange={({ currentTarget: { value } }) => type(value)}
					onBlur={() => type(`${count}`)}
				/>
			</Labelled>
			<Make words="Slips to cut (PDF)" make={() => make(count)} />
		</div>
	);
}

async function saveCalendar(name: string, { made }: Assigned, { assignment, lessons, link, teachers }: Shown) {
	const { calendarFile } = await import('../../programme/calendar-file.ts');
	const titles = lessons.map(({ title }) => title);
	download(name, calendarFile(assignment, { titles, links: { pupils: link, teachers }, made }), 'text/calendar');
	return name;
}
