import { beatsOf, blocksNamed, lineOfBeat, slides } from '../../lesson/ask.ts';
import type { Block, Lesson } from '../../lesson/lesson.ts';
import { proseText } from '../../lesson/text.ts';
import type { Rule, Said } from '../finding.ts';

/** What every lesson needs around its words, so that a class can learn about hard things safely. */
export const safeTeaching: readonly Rule[] = [
	{
		id: 'lead-told',
		why: 'A lesson of level 2 or 3 can bring a disclosure. The safeguarding lead has to know beforehand, and nobody may meet it alone.',
		check: ({ lesson, lineAt }) =>
			lesson.sensitivity < 2
				? []
				: [
						['safeguarding lead', /safeguarding lead/i],
						['assemblies', /assembl/i],
						['homework', /homework|at home/i],
						['cover lessons', /\bcover\b/i],
						...(lesson.sensitivity === 3
							? ([['signing the lesson off', /sign(s|ed)?[ -]?(it |this )?off/i]] as const)
							: []),
					].flatMap(([about, pattern]) =>
						lesson.safety.before.some((line) => (pattern as RegExp).test(line))
							? []
							: [
									{
										line: lineAt('safety.before'),
										what: `The lesson is of level ${lesson.sensitivity}, but "before" does not speak of ${about}.`,
										mend: 'Say in "before" that the lead is told (level 3: signs it off), and that it is not for assemblies, homework or cover.',
									},
								],
					),
	},
	{
		id: 'ground-rules',
		why: 'Pupils need to know that they may pass, and that a teacher cannot keep every secret, before anything else is said.',
		check: ({ lesson, lineAt }) => [
			...missing(lesson.safety.groundRules, /\bpass\b/i, {
				line: lineAt('safety.groundRules'),
				what: 'No ground rule says that anyone may pass.',
				mend: 'Add one, such as “Anyone may pass, and need not say why”.',
			}),
			...missing(lesson.safety.groundRules, /\b(teachers?|grown-ups?|adults?|somebody who|someone who|person who)\b/i, {
				line: lineAt('safety.groundRules'),
				what: 'No ground rule says that some things have to be passed on.',
				mend: 'Add one, such as “If somebody may not be safe, the teacher tells a person who can help”.',
			}),
		],
	},
	{
		id: 'named-character',
		why: 'Distance protects: pupils talk about a character, so that nobody has to talk about themselves.',
		check: ({ lesson }) =>
			slides(lesson).some((slide) => slide.props.beat === 'story' && (slide.props.who || holds(slide, 'Story')))
				? []
				: [
						{
							line: lineOfBeat(lesson, 'story'),
							what: 'The story has no named character.',
							mend: 'Give a slide of the beat "story" a character: who="amira".',
						},
					],
	},
	{
		id: 'if-a-pupil-tells',
		why: 'Lessons about telling are followed by telling. Whoever teaches has to know, at that slide, what to do.',
		check: ({ lesson }) =>
			beatsOf(lesson)
				.filter(({ name }) => name === 'tell')
				.flatMap((beat) => beat.slides)
				.some((slide) => notes(slide).some((text) => /if a pupil (discloses|tells)/i.test(text)))
				? []
				: [
						{
							line: lineOfBeat(lesson, 'tell'),
							what: 'No note in the beat "tell" says what to do if a pupil discloses.',
							mend: 'Add a paragraph that begins **If a pupil discloses** to a <Note> there.',
						},
					],
	},
	{
		id: 'opt-out',
		why: 'A pupil for whom this is too close needs something worthwhile to do instead, not a corridor.',
		check: ({ lesson, lineAt }) =>
			lesson.safety.optOut.split(/\s+/).length >= 10
				? []
				: [
						{
							line: lineAt('safety.optOut'),
							what: 'The other task is too short to be one.',
							mend: 'Say what the pupil does, where, and why it is worth doing.',
						},
					],
	},
	{
		id: 'help-at-the-end',
		why: 'The last thing a class sees is where help is.',
		check: ({ lesson }) => {
			const last = slides(lesson).at(-1);
			return last && holds(last, 'Help')
				? []
				: [
						{
							line: last?.line ?? 1,
							what: 'The last slide does not say where help is.',
							mend: 'Put <Help /> onto the last slide of the beat "endpoint".',
						},
					];
		},
	},
	{
		id: 'tell-step',
		why: 'Every lesson practises telling: who, in which words, what happens next, and whom to try if the first adult does not help.',
		check: ({ lesson }) =>
			slides(lesson).some((slide) => slide.props.beat === 'tell' && holds(slide, 'Tell'))
				? []
				: [
						{
							line: blocksNamed(lesson, 'Tell')[0]?.line ?? 1,
							what: 'The <Tell> does not stand in the beat "tell".',
							mend: 'Move it to a slide with beat="tell".',
						},
					],
	},
	{
		id: 'block-first',
		why: 'A child need not wait for anybody before blocking whoever threatens them. What helps the police is that nothing is deleted.',
		check: ({ lesson }) =>
			blocksNamed(lesson, 'Order').flatMap(({ line, props: { id, steps } }) => {
				const told = steps.findIndex(({ text }) => /\btell\b/i.test(text));
				const late = told < 0 ? undefined : steps.slice(told + 1).find(({ text }) => /\bblock\b/i.test(text));
				return late
					? [
							{
								line,
								what: `In "${id}", “${late.text}” comes after telling.`,
								mend: 'Put blocking where the child stops replying, then “delete nothing”, then telling and reporting.',
							},
						]
					: [];
			}),
	},
	{
		id: 'two-settings',
		why: 'No one setting is safe for every child. Whoever cannot tell at home must find somebody at school, and the other way round.',
		check: ({ lesson }) => blocksNamed(lesson, 'Tell').flatMap(settings),
	},
	{
		id: 'home-sheet',
		why: 'A child who tells at home meets whatever words the sheet has given to the adult there.',
		check: ({ lesson, lineAt }) => [
			...missing(lesson.family.ifTheyTell, /thank|glad/i, {
				line: lineAt('family.ifTheyTell'),
				what: 'The home sheet does not say how to thank a child who tells.',
				mend: 'Add words such as “Thank you for telling me”.',
			}),
			...missing(lesson.family.ifTheyTell, /not your fault|not to blame|no blame|not in trouble|without blam/i, {
				line: lineAt('family.ifTheyTell'),
				what: 'The home sheet does not take the blame away from the child.',
				mend: 'Add words such as “It is not your fault”.',
			}),
		],
	},
];

const holds = (slide: Block<'Slide'>, name: Block['name']) =>
	slide.children.some((piece) => piece.kind === 'block' && piece.name === name);

const notes = (slide: Block<'Slide'>) =>
	slide.children.flatMap((piece) =>
		piece.kind === 'block' && piece.name === 'Note'
			? piece.children.flatMap((child) => (child.kind === 'prose' ? [proseText(child)] : []))
			: [],
	);

const missing = (lines: Lesson['safety']['groundRules'], pattern: RegExp, said: Said): Said[] =>
	lines.some((line) => pattern.test(line)) ? [] : [said];

function settings({ line, props }: Block<'Tell'>): Said[] {
	const met = new Set(props.adults.map((adult) => adult.setting));
	const lacking = [
		...(met.has('school') ? [] : ['somebody at school']),
		...(met.has('home') || met.has('community') ? [] : ['somebody outside school']),
	];
	return lacking.map((who) => ({
		line,
		what: `The adults of "${props.id}" leave out ${who}.`,
		mend: 'Offer people from at least two settings, a professional among them.',
	}));
}
