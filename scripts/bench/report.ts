import { type Aim, aimsFor } from './aims.ts';
import type { Figures } from './figures.ts';
import { size } from './neutral.ts';
import { table } from './table.ts';

/** @returns `docs/benchmarks.md` */
export function report(figures: Figures): string {
	const { machine, pages, tables, runs } = figures;
	return `# Benchmarks

Written by \`npm run bench\`; do not edit by hand. Each time is the middle of ${runs} ${runs === 1 ? 'run' : 'runs'}; every ratio is of figures taken in this one run.

${machine.map((line) => `- ${line}`).join('\n')}

The neutral lesson is a walk through a garden: ${size.slides} slides with notes and ${size.photos} photographs, drawn by Lantern like any other lesson. Its pack has ${pages} pages and ${tables} tables.
Marp and Slidev make the same ${size.slides} slides, untagged, and nothing else. “Bare” is the very print page of our pack in Chromium as it comes: \`page.pdf\`, no tags, no outline, no finishing, no check.

## What was measured

${figuresTable(figures)}

## What we aim at

${aimsTable(aimsFor(figures))}

${missed(aimsFor(figures))}
`;
}

function figuresTable(figures: Figures): string {
	const { cold, warm, floor, peers, pages } = figures;
	const perPage = (value: number) => ms(value / pages);
	const rows = [
		['Lantern, one pack', s(cold.seconds), s(warm), perPage(warm), mb(cold.megabytes), kb(cold.bytes / pages)],
		[
			'Bare Playwright + Chromium, the same pages',
			s(floor.cold),
			s(floor.warm),
			perPage(floor.warm),
			mb(floor.megabytes),
			kb(floor.bytes / pages),
		],
		...peers.map((peer) =>
			'absent' in peer
				? [`${peer.name}: not measured (${peer.absent})`, '–', '–', '–', '–', '–']
				: [
						peer.name,
						s(peer.cold),
						s(peer.more),
						ms(peer.more / size.slides),
						mb(peer.megabytes),
						kb(peer.bytes / size.slides),
					],
		),
	];
	const head = ['', 'cold', 'one more, warm', 'a page, warm', 'peak memory', 'bytes a page'];
	return `${table(head, rows)}\n\n${stepsTable(figures)}`;
}

function stepsTable({ fromLesson, unchanged, fifty, twelve, ours }: Figures): string {
	const steps = [
		['From the lesson’s text to its pack, nothing kept', s(fromLesson)],
		['The packs step, nothing changed, one lesson', s(unchanged)],
		['The packs step, nothing changed, 50 lessons', s(fifty)],
		['The whole build of 12 lessons, with packs for four nations', s(twelve?.full)],
		['The same after one paragraph has changed', s(twelve?.changed)],
		...(ours
			? [
					[
						`The whole build of our own ${ours.lessons} lessons, with packs for four nations, from nothing`,
						s(ours.cold),
					],
					['The same with what was printed kept, and the site gone', s(ours.kept)],
					['The same with nothing changed', s(ours.unchanged)],
				]
			: []),
	];
	return table(['', 'takes'], steps);
}

function aimsTable(aims: readonly Aim[]): string {
	const rows = aims.map(({ what, ratio, most, unit }) => [
		what,
		value(most, unit),
		value(ratio, unit),
		verdict({ ratio, most }),
	]);
	return table(['', 'at most', 'measured', ''], rows);
}

/** @returns a sentence for each aim that was missed, with what takes the time */
function missed(aims: readonly Aim[]): string {
	const lines = aims.flatMap(({ what, ratio, most, why }) =>
		ratio !== undefined && ratio > most
			? [`- ${what}: ${(ratio / most).toFixed(1)} times the aim. What dominates: ${why}.`]
			: [],
	);
	return lines.length > 0 ? `Missed:\n\n${lines.join('\n')}` : 'Every aim that could be measured was met.';
}

function verdict({ ratio, most }: Pick<Aim, 'ratio' | 'most'>): string {
	if (ratio === undefined) return 'not measured';
	return ratio <= most ? 'met' : 'missed';
}

const value = (number: number | undefined, unit: Aim['unit']) =>
	number === undefined ? '–' : unit === 's' ? s(number) : number.toFixed(2);
const s = (seconds: number | undefined) => (seconds === undefined ? '–' : `${seconds.toFixed(2)} s`);
const ms = (seconds: number) => `${(seconds * 1000).toFixed(1)} ms`;
const mb = (megabytes: number | undefined) => (megabytes === undefined ? '–' : `${Math.round(megabytes)} MB`);
const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
