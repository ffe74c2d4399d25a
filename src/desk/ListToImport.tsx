import { useState } from 'react';
import { download } from './download.ts';
import { Labelled } from './Labelled.tsx';

/** @param bytesFor of what is given, no more than are needed to see that it is too large */
export type Give = (bytesFor: (most: number) => Promise<Uint8Array> | Uint8Array) => void;

/** A list from a file, or rows that were copied; and how such a list may look. */
export function ListToImport({ give }: { give: Give }) {
	const [rows, setRows] = useState('');
	return (
		<>
			<div className="desk-files">
				<Labelled label="Choose a CSV file">
					<input
						type="file"
						accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values"
						onChange={({ currentTarget }) => giveFile(currentTarget, give)}
					/>
				</Labelled>
				<button type="button" className="button" onClick={saveSample}>
					Download a sample list
				</button>
			</div>
			<details className="desk-paste">
				<summary>Or paste rows from a spreadsheet</summary>
				<Labelled label="Rows, with their heads">
					<textarea
						rows={6}
						autoComplete="off"
						spellCheck={false}
						value={rows}
						onChange={({ currentTarget }) => setRows(currentTarget.value)}
					/>
				</Labelled>
				<button type="button" className="button" onClick={() => give(() => new TextEncoder().encode(rows))}>
					Look at these rows
				</button>
			</details>
		</>
	);
}

function giveFile(box: HTMLInputElement, give: Give) {
	const file = box.files?.[0];
	box.value = '';
	if (!file) return;
	// A file that is gone or locked reads as an empty one, of which the page says that there is nothing to read.
	const start = (most: number) => file.slice(0, most + 1).arrayBuffer();
	give(async (most) => new Uint8Array(await start(most).catch(() => new ArrayBuffer())));
}

async function saveSample() {
	const { csvOf } = await import('../export/table/csv.ts');
	const rows = [
		['Reception Ash', 'R', 24, 'A. Grant'],
		['5 Oak', '5', 28, 'B. Okoro'],
		['7B', '7', 30, ''],
	];
	download('classes.csv', csvOf(['Class', 'Year', 'Pupils', 'Teacher'], rows), 'text/csv');
}
