const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** A cell of a table as people read it: "1 Oct 2026". Spreadsheets get days as "2026-10-01", which they can sort. */
export const cellText = (cell: string | number): string =>
	typeof cell === 'string' && /^\d{4}-\d\d-\d\d$/.test(cell) ? short.format(Date.parse(cell)) : String(cell);
