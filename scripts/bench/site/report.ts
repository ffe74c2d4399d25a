import { table } from '../table.ts';
import type { DeskFigures, Growth, PageFigures, PeerPage, SiteFigures } from './figures.ts';

/** @returns `docs/benchmarks-site.md` */
export function siteReport({ machine, pages, peers, growth, desk, noLighthouse }: SiteFigures): string {
	return `# Benchmarks of the site

Written by \`npm run bench:site\`; do not edit by hand. Everything is from one run. Figures from a laboratory vary from run to run, most of all the times.

${machine.map((line) => `- ${line}`).join('\n')}

## Pages

Kilobytes as they travel to a phone that comes for the first time, and sees the first screen. “Press” is the time from a press until the screen shows what it did, on a processor four times slower.

${weights([...pages, ...peers])}

The peers are what their own tools make of a deck or bring for one activity: 30 slides with little on them, or a player with no content at all. An activity made with H5P comes with the libraries of its kind on top, which are in no package that can be installed here.

## Lighthouse

${noLighthouse ? `Not measured: ${noLighthouse}.` : scores([...pages, ...peers])}

## Aims

${aims(pages)}

\`npm test\` holds the weights on every pupil page twice: by the files it names (size-limit), and in a browser, with every activity awake (\`tests/promises/pages-are-light.test.ts\`). Both squeeze as well as Brotli can. \`npm start\`, as weighed above, squeezes while somebody waits, and sends headers too: that is a tenth more.

## A programme of 60 classes with 12 lessons each

The largest that is meant to feel instant, half of it taught. “Open” is from the address to the first thing that can be pressed; all on a processor four times slower.

${desks(desk)}

## How the build grows

The site alone, of generated lessons with 30 slides each; the packs step is in [benchmarks.md](benchmarks.md).

${growing(growth)}
`;
}

const isMeasured = (page: PeerPage): page is PageFigures => !('absent' in page);

function weights(pages: readonly PeerPage[]): string {
	const rows = pages.map((page) =>
		isMeasured(page)
			? [
					page.name,
					...[page.html, page.css, page.script, page.fonts, page.pictures].map(kb),
					String(page.requests),
					page.press === undefined ? '–' : `${Math.round(page.press)} ms`,
				]
			: [`${page.name}: not measured (${page.absent})`, '–', '–', '–', '–', '–', '–', '–'],
	);
	return table(['', 'HTML', 'CSS', 'script', 'fonts', 'pictures', 'requests', 'press'], rows);
}

function scores(pages: readonly PeerPage[]): string {
	const rows = pages
		.filter(isMeasured)
		.map(({ name, lighthouse: it }) =>
			it
				? [
						name,
						...[it.performance, it.accessibility, it.bestPractices].map(String),
						`${(it.largestPaint / 1000).toFixed(2)} s`,
						`${Math.round(it.blocked)} ms`,
						it.shift.toFixed(3),
					]
				: [name, '–', '–', '–', '–', '–', '–'],
		);
	const head = ['', 'performance', 'accessibility', 'best practices', 'largest paint', 'blocked', 'shift'];
	return `A phone on simulated slow 4G, Lighthouse’s own settings; the better of two runs.\n\n${table(head, rows)}`;
}

type Aim = {
	what: string;
	most?: number;
	least?: number;
	is: (page: PageFigures) => number | undefined;
	pupils?: true;
};

const wanted: Aim[] = [
	{ what: 'HTML, KB', most: 30, is: ({ html }) => html, pupils: true },
	{ what: 'CSS, KB', most: 15, is: ({ css }) => css, pupils: true },
	{ what: 'Script, KB', most: 20, is: ({ script }) => script, pupils: true },
	{ what: 'Fonts, KB', most: 60, is: ({ fonts }) => fonts, pupils: true },
	{ what: 'Requests', most: 16, is: ({ requests }) => requests, pupils: true },
	{ what: 'From a press to the screen, ms', most: 100, is: ({ press }) => press },
	{ what: 'Largest paint, ms', most: 1500, is: ({ lighthouse }) => lighthouse?.largestPaint },
	{ what: 'Layout shift', most: 0, is: ({ lighthouse }) => lighthouse && Number(lighthouse.shift.toFixed(3)) },
	{ what: 'Lighthouse, performance', least: 100, is: ({ lighthouse }) => lighthouse?.performance },
	{ what: 'Lighthouse, accessibility', least: 100, is: ({ lighthouse }) => lighthouse?.accessibility },
	{ what: 'Lighthouse, best practices', least: 100, is: ({ lighthouse }) => lighthouse?.bestPractices },
];

function aims(pages: readonly PageFigures[]): string {
	const rows = wanted.map(({ what, most, least, is, pupils }) => {
		const measured = pages
			.filter(({ name }) => !pupils || name.startsWith('Pupil'))
			.flatMap((page) => {
				const value = is(page);
				return value === undefined ? [] : [{ name: page.name, value }];
			});
		const missed = measured.filter(({ value }) => value > (most ?? value) || value < (least ?? value));
		const told = missed.map(({ name, value }) => `${name}: ${Math.round(value * 10) / 10}`).join('; ');
		const verdict = measured.length === 0 ? 'not measured' : missed.length > 0 ? `missed by ${told}` : 'met';
		return [`${what}${pupils ? ', pupils’ pages' : ''}`, most === undefined ? `${least}` : `at most ${most}`, verdict];
	});
	return table(['', 'aim', ''], rows);
}

function desks(desk: readonly DeskFigures[]): string {
	const ms = (time: number | undefined) => (time === undefined ? '–' : `${Math.round(time)} ms`);
	return table(
		['', 'open', 'press'],
		desk.map(({ name, opened, press }) => [name, ms(opened), ms(press)]),
	);
}

function growing(growth: readonly Growth[]): string {
	const rows = growth.map(({ lessons, seconds, megabytes, pages }) => [
		`${lessons} lessons, ${pages} pages`,
		`${seconds.toFixed(1)} s`,
		`${((seconds * 1000) / lessons).toFixed(0)} ms`,
		megabytes === undefined ? '–' : `${Math.round(megabytes)} MB`,
	]);
	return table(['', 'build', 'a lesson', 'peak memory'], rows);
}

const kb = (kilobytes: number) => kilobytes.toFixed(1);
