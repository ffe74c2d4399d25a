import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a room may import: other rooms or single files of ours, and packages. Anything else is a fault. */
type Room = { name: string; holds: RegExp; may: RegExp[] };

const anyCss = /\.css$/;
const schemaFiles = /^src\/blocks\/([a-z-]+\/schema|schemas|fields|place|example)\.ts$/;
/** How bytes are read as characters, and which of these nobody can see: asked by whatever reads words. */
const characters = /^src\/characters\//;
/** Examples that stand beside `examples.ts`, which gathers them. */
const moreExamples = /^src\/blocks\/[a-z-]+\/[a-z]+-examples?\.ts$/;

/** The first room whose pattern fits a file is its room. Kept here, not by trust. */
const rooms: Room[] = [
	{
		name: 'block schemas',
		holds: /^src\/blocks\/([a-z-]+\/(schema|examples|[a-z]+-examples?)|schemas|fields|place|example)\.ts$/,
		may: [/^zod$/, schemaFiles, moreExamples, /^src\/cast\/(cast|member)\.ts$/, characters],
	},
	{ name: 'characters', holds: characters, may: [characters] },
	{ name: 'cast', holds: /^src\/cast\//, may: [/^src\/cast\//, /^@dicebear\//, /^@iconify-json\//] },
	{
		name: 'lesson',
		holds: /^src\/lesson\//,
		may: [
			/^src\/lesson\//,
			schemaFiles,
			characters,
			/^(zod|yaml|mdast|hast|estree|fastest-levenshtein)$/,
			/^(mdast|hast|micromark)-/,
		],
	},
	{
		name: 'care',
		holds: /^src\/care\//,
		may: [
			/^src\/(care|lesson|facts)\//,
			schemaFiles,
			/^src\/cast\/(cast|member)\.ts$/,
			/^(flesch-kincaid|spache|spache-formula|dale-chall|dale-chall-formula|syllable)$/,
		],
	},
	{ name: 'facts', holds: /^src\/facts\//, may: [/^src\/(facts|lesson)\//, characters, /^zod$/] },
	{
		name: 'catalogue, programme, export',
		holds: /^src\/(catalogue|programme|export)\//,
		may: [
			/^src\/(catalogue|programme|export|lesson|facts)\//,
			characters,
			/^src\/parts\/(person|shuffle|setting|capital)\.ts$/,
			// What a block says in words, the same on the board, on paper and in editable slides.
			/^src\/blocks\/(slide\/names|scale\/line|story\/(booklet|path)|tell\/titles|after-telling\/(titles|walk)|line-up\/placing|helping-hand\/reminder|label\/labelling|pause\/(words|leading)|audience\/said|compare\/comparing|feed\/(feeding|said)|law\/says)\.ts$/,
			schemaFiles,
			// What only a school knows, under the names that it has in packs, and how to say that something is wrong with it.
			/^src\/pack\/(school|error|crc32)\.ts$/,
			// A school's own adults, and which words a link may carry.
			/^src\/yours\/(adults|link-letters|link\/(fault(-text)?|label))\.ts$/,
			/^(zod|fflate|pdfkit|pptxgenjs|docx|minisearch|uqr|ical-generator|write-excel-file\/universal|csv-(parse|stringify)\/browser\/esm\/sync)$/,
		],
	},
	{ name: 'pack', holds: /^src\/pack\//, may: [/^src\/pack\//, characters, /^(zod|pdf-lib|@pdf-lib\/fontkit)$/] },
	{
		name: 'blocks',
		holds: /^src\/blocks\//,
		may: [
			/^src\/blocks\/(place|example)\.ts$/,
			/^src\/parts\//,
			/^src\/cast\/(cast|member)\.ts$/,
			/^(react|lucide-react|zod)$/,
			anyCss,
		],
	},
	{ name: 'kits', holds: /^src\/kits\//, may: [/^src\/(kits|blocks|lesson)\//, /^src\/parts\/fit\.ts$/, /^astro\//] },
	{
		name: 'parts',
		holds: /^src\/parts\//,
		may: [
			/^src\/(parts|lesson|facts|catalogue|programme|cast|styles)\//,
			/^src\/lessons\.ts$/,
			// What a pack's boxes are called.
			/^src\/pack\/school\.ts$/,
			// A school's own adults, read out of its link, and how long a code in a link may be.
			/^src\/yours\/(adults|link-letters)\.ts$/,
			/^(react|react-dom(\/client)?|lucide-react)$/,
			/^astro:/,
		],
	},
	{
		name: 'sheets',
		holds: /^src\/sheets\//,
		may: [
			/^src\/(sheets|kits|parts|lesson|facts|cast|styles)\//,
			/^src\/blocks\/place\.ts$/,
			/^src\/pack\/(describe|prints)\.ts$/,
			/^src\/lessons\.ts$/,
		],
	},
	{
		name: 'yours',
		holds: /^src\/yours\//,
		may: [
			/^src\/(yours|pack|styles)\//,
			/^src\/export\/(zip|fill-slides|fill-notes)\.ts$/,
			/^src\/parts\/look\/stores\.ts$/,
			/^src\/lesson\/(lesson|front-matter|names)\.ts$/,
			/^@expo-google-fonts\//,
			/^uqr$/,
		],
	},
	{
		name: 'desk',
		holds: /^src\/desk\//,
		may: [
			/^src\/(desk|programme|catalogue|export|parts)\//,
			/^src\/facts\/schema\.ts$/,
			/^src\/lesson\/(lesson|front-matter|names)\.ts$/,
			// A school's own adults, where it has filled them in and wants them in a class's link; and how a file of the site is fetched.
			/^src\/yours\/(adults|adults-in|keep|fetch-file|left-out)\.ts$/,
			/^(react|react-dom|lucide-react|idb|zod)$/,
			// The letters of papers that are made in the browser.
			/^@expo-google-fonts\//,
		],
	},
	{
		name: 'guides',
		holds: /^src\/guides\//,
		may: [/^src\/(guides|parts|facts|lesson)\//, /^src\/lessons\.ts$/, /^astro:content$/],
	},
	{ name: 'pages', holds: /^src\/pages\//, may: [/^src\//, /^(node:fs|astro)/] },
	{
		name: 'the doors of the site',
		holds: /^src\/(lessons|content\.config)\.ts$/,
		may: [/^src\/(lesson|facts|blocks)\//, /^scripts\/outside\/lessons\.ts$/, /^astro(:content|\/loaders)$/],
	},
	{
		name: 'scripts',
		holds: /^scripts\//,
		may: [
			/^scripts\//,
			/^src\/(lesson|facts|blocks|care|pack|export|catalogue|programme|cast|characters)\//,
			/^node:/,
			// What reads SVG as a browser does, before a picture is published.
			/^@rgrove\/parse-xml$/,
			/^(zod|playwright|@fastify\/send|cli-progress|sharp|pdf-lib|postcss|subset-font)$/,
			// Its builder and its types; how it reads MDX, for lessons and guides; and how it draws islands with React.
			/^(astro|astro\/(markdown|jsx-runtime)|@astrojs\/(mdx|markdown-satteri|react))$/,
			// Which built-ins our code uses, and which browsers have them.
			/^(typescript|@mdn\/browser-compat-data)$/,
		],
	},
];

const files = ['src', 'scripts'].flatMap((folder) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => path.posix.join(folder, file.replaceAll('\\', '/')))
		.filter((file) => /\.(ts|tsx|astro|mjs)$/.test(file)),
);

/** What a file imports, as paths from the project's root or names of packages. */
function importsOf(file: string): string[] {
	const text = readFileSync(file, 'utf8');
	const wanted = [
		...text.matchAll(
			/(?:^|\n)\s*(?:import|export)\s[^;'"`]*?from\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
		),
	];
	return wanted
		.map((match) => match[1] ?? match[2] ?? match[3] ?? '')
		.map((to) => (to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to));
}

const ownFolder = (file: string) => `${path.posix.dirname(file)}/`;

describe('each room imports only what it may', () => {
	it.each(files)('%s', (file) => {
		const room = rooms.find(({ holds }) => holds.test(file));
		expect(room, `${file} stands in no room`).toBeDefined();
		const strangers = importsOf(file).filter(
			(to) =>
				!room?.may.some((allowed) => allowed.test(to)) && !(room?.name === 'blocks' && to.startsWith(ownFolder(file))),
		);
		expect(strangers, `${room?.name} may not import`).toEqual([]);
	});
});

describe('the rules can fail', () => {
	it.each([
		['src/lesson/read.ts', 'node:fs'],
		['src/pack/finish.ts', 'src/lesson/lesson.ts'],
		['src/characters/hidden.ts', 'src/lesson/lesson.ts'],
		['src/blocks/quiz/screen.astro', 'src/blocks/sort/screen.astro'],
		['src/parts/Page.astro', 'src/kits/screen.ts'],
		['src/yours/tasks.ts', 'src/lessons.ts'],
		['src/desk/store.ts', 'src/lessons.ts'],
		['src/programme/spiral.ts', 'idb'],
		['scripts/start.ts', 'src/pages/index.astro'],
	])('%s may not import %s', (file, to) => {
		const room = rooms.find(({ holds }) => holds.test(file));
		expect(room?.may.some((allowed) => allowed.test(to))).toBe(false);
	});
});

describe('teacher words stay with teachers', () => {
	it('the pupils’ kit draws nothing for a note, and no answers page', () => {
		const kit = readFileSync('src/kits/screen.ts', 'utf8');
		expect(kit).toContain('Note: Nothing');
		expect(kit).not.toMatch(/answers\.astro|note\//);
	});
});
