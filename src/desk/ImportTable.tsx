import { yearName } from '../programme/evidence-scope.ts';
import type { ImportPreview } from '../programme/import-classes.ts';
import { whatHappens } from '../programme/import-words.ts';
import type { SchoolClass } from '../programme/programme.ts';
import { ScrolledTable } from './ScrolledTable.tsx';

type Props = { found: Pick<ImportPreview, 'classes'>; present: readonly SchoolClass[] };

/** Every class of a list, and what happens to it. */
export const ImportTable = ({ found: { classes }, present }: Props) => (
	<ScrolledTable label="Table: classes of this list" kind="desk-import-table">
		<thead>
			<tr>
				{['Row', 'Class', 'What happens', 'Year group', 'Pupils', 'Teacher'].map((head) => (
					<th key={head} scope="col">
						{head}
					</th>
				))}
			</tr>
		</thead>
		<tbody>
			{classes.map((one) => (
				<tr key={one.row}>
					<td>{one.row}</td>
					<th scope="row">{one.given.label}</th>
					<td>{whatHappens(one, present)}</td>
					<td>{yearName(one.given.yearGroup)}</td>
					<td>{one.given.size ?? '–'}</td>
					<td>{one.given.teacher || '–'}</td>
				</tr>
			))}
		</tbody>
	</ScrolledTable>
);
