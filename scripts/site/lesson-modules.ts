import { readFileSync } from 'node:fs';
import path from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { MarkdownProcessor } from 'astro/markdown';
import type { Lesson } from '../../src/lesson/lesson.ts';
import { countOf, LessonError, type Mistake } from '../../src/lesson/mistake.ts';
import { loadFacts, loadLessons } from '../outside/lessons.ts';

/**
 * Lessons and guides as MDX modules, by `@astrojs/mdx`. A lesson is read by our own strict reader, and nothing that its author
 * wrote is run: its module holds the checked lesson as `frontmatter`, and `Content` hands it to the component that a page passes
 * as `components.Lesson`. Guides are our own pages, and are compiled as any MDX.
 *
 * @see https://docs.astro.build/en/guides/integrations-guide/mdx/#processor
 */
export function lessonModules(root = process.cwd()): AstroIntegration[] {
	const read = lessonReader(root);
	return [checkedLessons(read, root), mdx({ processor: lessonProcessor(read, root) })];
}

type Reader = {
	/** Reads every lesson; what was read is given out for as long as its file stays as it is. @throws LessonError */
	all(): void;
	/** @param file from the project's root @throws LessonError where this lesson, or a fact, is not right */
	one(file: string): Lesson;
};

function lessonReader(root: string): Reader {
	const known = new Map<string, { source: string; lesson: Lesson }>();
	const sourceOf = (file: string) => readFileSync(path.join(root, file), 'latin1');
	const keep = (lessons: readonly Lesson[]) => {
		for (const lesson of lessons) known.set(lesson.file, { source: sourceOf(lesson.file), lesson });
	};
	return {
		all() {
			const { lessons, mistakes } = loadLessons(loadFacts());
			if (mistakes.length) throw withoutStack(new LessonError(mistakes));
			keep(lessons);
		},
		one(file) {
			const before = known.get(file);
			if (before?.source === sourceOf(file)) return before.lesson;
			const { lessons, mistakes } = loadLessons(loadFacts(), { files: [file] });
			const [lesson] = lessons;
			const own = mistakes.filter((mistake) => mistake.file === file);
			if (!lesson || own.length) throw new LessonError(own.length ? own : mistakes);
			keep(lessons);
			return lesson;
		},
	};
}

/**
 * Stops a build before anything is made of a bad lesson. While somebody writes, a mistake stands over the page, and changes to
 * lessons, facts and pictures show at once.
 */
function checkedLessons(read: Reader, root: string): AstroIntegration {
	const checkOne = (_: string, id: string) => {
		const file = lessonAt(id, root);
		if (file) lessonOrFault(read, file, id);
	};
	return {
		name: 'lantern-lessons',
		hooks: {
			'astro:config:setup': ({ command, updateConfig }) => {
				if (command === 'build') read.all();
				const plugin = {
					name: 'lantern-lessons',
					// Before anybody else's parser meets the file.
					enforce: 'pre' as const,
					transform: { filter: { id: /\.mdx$/ }, handler: checkOne },
					// One line for each lesson about a mark of Astro's own, which has done its work by then.
					onLog: (_: string, log: { code?: string; message: string }) =>
						log.code === 'MODULE_LEVEL_DIRECTIVE' && log.message.includes('astro:head-inject') ? false : null,
				};
				updateConfig({ vite: { plugins: [plugin] } });
			},
			'astro:server:setup': ({ server }) => {
				const show = (file: string) => {
					if (!path.relative(root, file).startsWith(`lessons${path.sep}`)) return;
					// Pages are drawn anew; what a browser runs has not changed.
					for (const [name, { moduleGraph }] of Object.entries(server.environments))
						if (name !== 'client') moduleGraph.invalidateAll();
					server.ws.send({ type: 'full-reload' });
				};
				for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, show);
			},
		},
	};
}

function lessonProcessor(read: Reader, root: string): MarkdownProcessor {
	const guides = satteri();
	return {
		...guides,
		createMdxRenderer: async (shared, options) => {
			const guide = await createMdx(guides)(shared, options);
			return {
				process: async (content, id, frontmatter) => {
					const file = lessonAt(id, root);
					if (!file) return guide.process(content, id, frontmatter);
					return { code: moduleOf(read.one(file)), map: null, astroMetadata: nothingToHydrate };
				},
			};
		},
	};
}

/** Every processor of Astro's has one; the type leaves it open for others. */
function createMdx(processor: MarkdownProcessor) {
	if (!processor.createMdxRenderer) throw new Error(`${processor.name} cannot read MDX.`);
	return processor.createMdxRenderer.bind(processor);
}

/** @returns a lesson's path from the project's root; undefined for any other module */
function lessonAt(id: string, root: string): string | undefined {
	const file = path.relative(root, id).replaceAll(path.sep, '/');
	return file.startsWith('lessons/') ? file : undefined;
}

function lessonOrFault(read: Reader, file: string, id: string): Lesson {
	try {
		return read.one(file);
	} catch (error) {
		throw error instanceof LessonError ? faultOf(error, id) : error;
	}
}

/** A mistake as Astro shows one over the page: what is wrong where, and below it what to do. */
function faultOf({ mistakes }: LessonError, id: string): Error {
	const [first] = mistakes;
	const fault = Object.assign(new Error(mistakes.map(lineOf).join('\n')), {
		title: countOf(mistakes.length, 'mistake'),
		hint: first?.hint,
		loc: { file: id, line: first?.line, column: 1 },
	});
	fault.name = 'LessonError';
	return fault;
}

const lineOf = ({ line, what }: Mistake) => `Line ${line}: ${what}`;

/** What an author wrote needs no list of our functions below it. */
const withoutStack = (error: LessonError) => Object.assign(error, { stack: '' });

/** The lesson as text that is parsed, which is quicker than a program that builds it, and runs nothing. */
const moduleOf = (lesson: Lesson) => `
import { jsx } from 'astro/jsx-runtime';
export const frontmatter = JSON.parse(${JSON.stringify(JSON.stringify(lesson))});
export const getHeadings = () => [];
export default function MDXContent({ components, ...props }) {
	return jsx(components.Lesson, { ...props, lesson: frontmatter });
}
`;

const nothingToHydrate = {
	hydratedComponents: [],
	clientOnlyComponents: [],
	serverComponents: [],
	scripts: [],
	propagation: 'none',
	containsHead: false,
	pageOptions: {},
};
