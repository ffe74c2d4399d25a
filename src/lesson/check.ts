import { beats } from '../blocks/slide/schema.ts';
import { blocksIn, blocksNamed, lineOfBeat, slides, thingsOf } from './ask.ts';
import { checkBaseline } from './baseline.ts';
import { blockChecks } from './block-checks.ts';
import { idPrefixes } from './front-matter.ts';
import type { Known } from './known.ts';
import type { Block, Lesson, Piece } from './lesson.ts';
import { type Mistake, nearest } from './mistake.ts';

type LineAt = (path: string) => number;

/**
 * What can only be seen across a whole body: ids, beats in order, headings, pictures, stories whose paths lead to help.
 * Runs on whatever could be read, so that one mistake does not hide another.
 *
 * @param vocabulary the lesson's words; left out where the front matter could not be read
 */
export function checkBody(file: string, body: Piece[], known: Known, vocabulary?: readonly string[]): Mistake[] {
	const blocks = blocksIn(body);
	const own = slidesIn(body);
	return [
		...checkBeats(file, own),
		...checkIds(file, blocks),
		...own.flatMap((slide) => checkHeadings(file, slide.children)),
		...blocks.flatMap((block) => checkThings(file, block, known)),
		...blocks.flatMap((block) => blockChecks(block, vocabulary).map((found) => ({ file, line: block.line, ...found }))),
	];
}

/**
 * What can only be seen when nothing else is wrong: minutes that add up, names that point somewhere, the step without
 * which no lesson is complete.
 *
 * @param lineAt the line of a front-matter key
 */
export function checkWhole(lesson: Lesson, known: Known, lineAt: LineAt): Mistake[] {
	return [
		...checkTop(lesson, lineAt),
		...checkReferences(lesson, known, lineAt),
		...checkMinutes(lesson, lineAt),
		...checkCuts(lesson, lineAt),
		...checkTelling(lesson, lineAt),
		...checkBaseline(lesson),
	];
}

const slidesIn = (body: Piece[]) =>
	body.filter((piece): piece is Block<'Slide'> => piece.kind === 'block' && piece.name === 'Slide');

/** Every lesson practises telling and says where help is, a trusted adult first. */
function checkTelling(lesson: Lesson, lineAt: LineAt): Mistake[] {
	const { file } = lesson;
	const needs = (name: 'Tell' | 'Help', beat: 'tell' | 'endpoint', hint: string) =>
		blocksNamed(lesson, name).length
			? []
			: [{ file, line: lineOfBeat(lesson, beat), what: `The lesson has no <${name}>.`, hint }];
	return [
		...needs('Tell', 'tell', 'Every lesson practises telling: add a <Tell> to a slide of the beat "tell".'),
		...needs('Help', 'endpoint', 'Every lesson says where help is: add <Help /> to a slide of the beat "endpoint".'),
		...(lesson.routes[0] === 'trusted-adult'
			? []
			: [
					{
						file,
						line: lineAt('routes'),
						what: 'The first help route is not "trusted-adult".',
						hint: 'Begin the list with trusted-adult.',
					},
				]),
	];
}

/** Values at the top that have to fit each other. */
function checkTop({ file, id, keyStage, reviewed }: Lesson, lineAt: LineAt): Mistake[] {
	const prefix = idPrefixes[keyStage];
	const latest = `${Number(reviewed.on.slice(0, 4)) + 1}${reviewed.on.slice(4)}`;
	const wrongId = {
		line: lineAt('id'),
		what: `The id "${id}" is not one of ${keyStage}.`,
		hint: `Begin it with "${prefix}-", or change keyStage.`,
	};
	const wrongDay = {
		line: lineAt('reviewed.due'),
		what: `The lesson is to be looked at again on ${reviewed.due}, but was looked at on ${reviewed.on}.`,
		hint: `Choose a day after that, and not after ${latest}.`,
	};
	return [
		...(id.startsWith(`${prefix}-`) ? [] : [{ file, ...wrongId }]),
		...(reviewed.due > reviewed.on && reviewed.due <= latest ? [] : [{ file, ...wrongDay }]),
	];
}

function checkReferences(lesson: Lesson, known: Known, lineAt: LineAt): Mistake[] {
	const unknown = (values: readonly string[], right: readonly string[], key: string, what: string) =>
		values.flatMap((value, index) =>
			right.includes(value)
				? []
				: [
						{
							file: lesson.file,
							line: lineAt(`${key}.${index}`),
							what: `"${value}" is not a ${what}.`,
							hint: nearest(value, right),
						},
					],
		);
	return [
		...unknown(lesson.routes, known.routes, 'routes', 'help route'),
		...blocksNamed(lesson, 'Law').flatMap(({ line, props }) =>
			props.facts
				.filter((id) => !known.laws.includes(id))
				.map((id) => ({
					file: lesson.file,
					line,
					what: `"${id}" is not a law that pupils may read about.`,
					hint: nearest(id, known.laws),
				})),
		),
		...unknown(lesson.curriculum, known.curriculum, 'curriculum', 'framework code'),
	];
}

function checkMinutes(lesson: Lesson, lineAt: LineAt): Mistake[] {
	const total = slides(lesson).reduce((sum, slide) => sum + slide.props.minutes, 0);
	if (total === lesson.minutes) return [];
	return [
		{
			file: lesson.file,
			line: lineAt('minutes'),
			what: `The slides take ${total} minutes together, but the lesson says ${lesson.minutes}.`,
			hint: 'Change the minutes of a slide, or of the lesson.',
		},
	];
}

/** A shorter way through keeps its promise of time, still practises telling, and still ends with help. */
function checkCuts(lesson: Lesson, lineAt: LineAt): Mistake[] {
	const all = slides(lesson);
	return lesson.cuts.flatMap((cut, index) => {
		const own = all.filter(({ number }) => cut.slides.includes(number));
		const total = own.reduce((sum, slide) => sum + slide.props.minutes, 0);
		const has = (name: 'Tell' | 'Help') =>
			own.some((slide) => slide.children.some((piece) => piece.kind === 'block' && piece.name === name));
		const wrong = [
			...cut.slides
				.filter((number) => number > all.length)
				.map((number) => `has a slide ${number}, and the lesson only ${all.length}`),
			...(total === cut.minutes ? [] : [`takes ${total} minutes by its slides`]),
			...(has('Tell') ? [] : ['leaves out the slide with <Tell>']),
			...(has('Help') ? [] : ['leaves out the slide with <Help />']),
		];
		return wrong.map((what) => ({
			file: lesson.file,
			line: lineAt(`cuts.${index}`),
			what: `The cut of ${cut.minutes} minutes ${what}.`,
			hint: 'Slides are counted from 1. A cut keeps the telling step and where help is.',
		}));
	});
}

function checkBeats(file: string, all: Block<'Slide'>[]): Mistake[] {
	if (all.length === 0)
		return [
			{
				file,
				line: 1,
				what: 'The lesson has no slides.',
				hint: 'Add at least one <Slide title="…" beat="story" minutes={5}>.',
			},
		];
	return all.flatMap((slide, index) => {
		const before = all[index - 1];
		if (!before || beats.indexOf(slide.props.beat) >= beats.indexOf(before.props.beat)) return [];
		return [
			{
				file,
				line: slide.line,
				what: `The beat "${slide.props.beat}" comes after "${before.props.beat}".`,
				hint: `Beats stand in this order: ${beats.join(', ')}.`,
			},
		];
	});
}

function checkIds(file: string, blocks: Block[]): Mistake[] {
	const seen = new Map<string, number>();
	return blocks.flatMap((block) => {
		const id = 'id' in block.props ? block.props.id : undefined;
		if (id === undefined) return [];
		const first = seen.get(id);
		if (first === undefined) {
			seen.set(id, block.line);
			return [];
		}
		return [
			{
				file,
				line: block.line,
				what: `The id "${id}" of <${block.name}> is used already on line ${first}.`,
				hint: 'Give each block an id of its own, and keep the older one as it is.',
			},
		];
	});
}

/** Headings among the words of a slide. */
function checkHeadings(file: string, pieces: Piece[]): Mistake[] {
	const prose = pieces.filter((piece) => piece.kind === 'prose');
	const notes = pieces.filter((piece): piece is Block<'Note'> => piece.kind === 'block' && piece.name === 'Note');
	const depths = prose.flatMap((piece) =>
		piece.nodes.flatMap((node) => (node.type === 'heading' ? [{ depth: node.depth, line: node.line }] : [])),
	);
	const skips = depths.flatMap(({ depth, line }, index) => {
		const before = depths[index - 1]?.depth ?? 1;
		if (depth > before + 1 || depth === 1)
			return [
				{
					file,
					line,
					what: `This heading has ${depth} #, after ${index ? `${before} #` : 'the slide’s own title'}.`,
					hint: 'The first heading in a slide has two (##); one below it has three.',
				},
			];
		return [];
	});
	return [...skips, ...notes.flatMap((note) => checkHeadings(file, note.children))];
}

function checkThings(file: string, block: Block, known: Known): Mistake[] {
	return thingsOf(block.props)
		.filter((thing) => !known.things.includes(thing))
		.map((thing) => ({
			file,
			line: block.line,
			what: `"${thing}" is not in the Fluent Emoji set.`,
			hint: nearest(thing, known.things),
		}));
}
