import { useMemo } from 'react';
import type { At } from './at.ts';
import { ImportFound } from './ImportFound.tsx';
import { ListToImport } from './ListToImport.tsx';
import { useGivenList } from './use-given-list.ts';

/** A list of classes, shown first and added when somebody has said yes. */
export function ImportClasses({ at }: { at: At }) {
	const { given, chosen, choose, problem, give, leave } = useGivenList();
	const { classes } = at.programme;
	const found = useMemo(() => given?.reader.previewClasses(given.bytes, classes, chosen), [given, classes, chosen]);
	const fault = problem || (found && 'problem' in found && `${found.problem} Nothing here has changed.`);
	return (
		<section aria-labelledby="desk-import">
			<h2 id="desk-import" tabIndex={-1}>
				Bring in a list of classes
			</h2>
			<p className="hint">
				A row for each class: its label, and if you like its year group, number of pupils and teacher. No row for a
				pupil, and nothing about one: such a list is refused. You see what was found before anything changes.
			</p>
			<ListToImport give={give} />
			<div className={found ? 'desk-found' : ''}>
				{found && (
					<h3 id="desk-import-found" tabIndex={-1}>
						{'problem' in found ? 'This list was not read' : 'What this list holds'}
					</h3>
				)}
				<div role="alert">{fault && <p className="problem">{fault}</p>}</div>
				{found && (
					<ImportFound
						at={at}
						found={found}
						chosen={chosen}
						choose={choose}
						add={(wanted) => {
							if (given) at.change(given.reader.importClasses(wanted));
							leave('desk-classes');
						}}
						leave={() => leave('desk-import')}
					/>
				)}
			</div>
		</section>
	);
}
