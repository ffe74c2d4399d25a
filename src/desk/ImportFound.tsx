import { type ColumnName, columnNames, type Places } from '../programme/class-columns.ts';
import type { ImportPreview, ImportProblem } from '../programme/import-classes.ts';
import { importCounts } from '../programme/import-words.ts';
import { type At, counted } from './at.ts';
import { ImportTable } from './ImportTable.tsx';
import { Labelled } from './Labelled.tsx';

type Props = {
	at: At;
	found: ImportPreview | ImportProblem;
	chosen: Places;
	choose: (places: Places) => void;
	add: (found: ImportPreview) => void;
	leave: () => void;
};

/** What a list holds, and what would come of it. */
export function ImportFound({ at, found, chosen, choose, add, leave }: Props) {
	const read = 'problem' in found ? undefined : found;
	const columns = found.choices ?? [];
	return (
		<>
			{columns.length > 0 && <Columns columns={columns} places={{ ...read?.places, ...chosen }} choose={choose} />}
			{read && <Read at={at} found={read} />}
			<div className="desk-files">
				{read && <Yes at={at} found={read} add={add} />}
				<button type="button" className="button" onClick={leave}>
					Leave all as it is
				</button>
			</div>
		</>
	);
}

type ColumnsProps = { columns: readonly string[]; places: Places; choose: (places: Places) => void };

/** What was guessed from the heads may be wrong. */
const Columns = ({ columns, places, choose }: ColumnsProps) => (
	<fieldset className="desk-columns">
		<legend>Which column holds what</legend>
		<div className="desk-fields">
			{(Object.keys(columnNames) as ColumnName[]).map((name) => (
				<Labelled key={name} label={fieldNames[name]}>
					<select
						value={places[name] ?? -1}
						onChange={({ currentTarget: { value } }) => choose({ ...places, [name]: Number(value) })}
					>
						<option value={-1}>{name === 'label' ? 'Choose a column' : 'In no column'}</option>
						{columns.map((column, at) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; two may have one head.
							<option key={at} value={at}>
								{column}
							</option>
						))}
					</select>
				</Labelled>
			))}
		</div>
	</fieldset>
);

const fieldNames: Record<ColumnName, string> = {
	label: 'Class label',
	yearGroup: 'Year group',
	size: 'Number of pupils',
	teacher: 'Usual teacher',
};

type ReadProps = { at: At; found: ImportPreview };

function Read({ at, found }: ReadProps) {
	const { errors, ignored, classes } = found;
	return (
		<>
			{ignored.length > 0 && <p>Nothing is taken from: {ignored.map((head) => `“${head}”`).join(', ')}.</p>}
			{errors.length > 0 && (
				<div className="desk-left-out">
					<h4>{errors.length === 1 ? 'One row is left out' : `${errors.length} rows are left out`}</h4>
					<ul>
						{errors.slice(0, mostErrors).map(({ row, says }) => (
							<li key={row}>
								Row {row}: {says}
							</li>
						))}
						{errors.length > mostErrors && <li>And {errors.length - mostErrors} more.</li>}
					</ul>
				</div>
			)}
			{classes.length > 0 && <ImportTable found={found} present={at.programme.classes} />}
		</>
	);
}

/** Whoever has more will look at the file anew. */
const mostErrors = 20;

function Yes({ at, found, add }: ReadProps & Pick<Props, 'add'>) {
	const { added, changed, same } = importCounts(found);
	if (added + changed === 0)
		return <p>{same > 0 ? 'Every class of this list is here already.' : 'No row can be taken.'}</p>;
	const classes = (number: number) => counted(number, 'class', 'classes');
	const press = () => {
		add(found);
		at.say(
			`${[added > 0 && `${classes(added)} added`, changed > 0 && `${classes(changed)} changed`].filter(Boolean).join(', ')}. “Undo” takes that back.`,
		);
	};
	return (
		<button type="button" className="button strong" onClick={press}>
			{[added > 0 && `Add ${classes(added)}`, changed > 0 && `change ${classes(changed)}`]
				.filter(Boolean)
				.join(', ')
				.replace(/^c/, 'C')}
		</button>
	);
}
