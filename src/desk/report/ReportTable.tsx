import { useState } from 'react';
import type { EvidenceTable } from '../../programme/evidence-table.ts';
import { counted } from '../at.ts';
import { ScrolledTable } from '../ScrolledTable.tsx';
import { cellText } from './cell-text.ts';

/** What is shown without being asked for. A longer table waits, so that the page stays short and quick. */
const fewRows = 12;

type Props = { table: EvidenceTable; save: () => void };

/** One table of the report, and a way to keep it alone. */
export function ReportTable({ table, save }: Props) {
	const { name, rows } = table;
	const [isOpen, setOpen] = useState(rows.length > 0 && rows.length <= fewRows);
	if (rows.length === 0) return <p>Nothing to list yet.</p>;
	return (
		<div className="report-table">
			<details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
				<summary>
					Table: {name} <span className="report-count">{counted(rows.length, 'row')}</span>
				</summary>
				{isOpen && <Rows {...table} />}
			</details>
			<button type="button" className="button" aria-label={`Save this table (CSV): ${name}`} onClick={save}>
				Save this table (CSV)
			</button>
		</div>
	);
}

const Rows = ({ name, heads, rows }: EvidenceTable) => (
	<ScrolledTable label={`Table: ${name}`} kind="report-scroll" columns={heads.length}>
		<thead>
			<tr>
				{heads.map((head) => (
					<th key={head} scope="col">
						{head}
					</th>
				))}
			</tr>
		</thead>
		<tbody>
			{rows.map(([first = '', ...rest], at) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: rows are only ever drawn whole, and two may say the same.
				<tr key={at}>
					<th scope="row">{cellText(first)}</th>
					{rest.map((cell, column) => (
						<td key={heads[column + 1]} className={typeof cell === 'number' ? 'report-number' : undefined}>
							{cellText(cell)}
						</td>
					))}
				</tr>
			))}
		</tbody>
	</ScrolledTable>
);
