import type { Slide } from './schema.ts';

const ways: Record<NonNullable<Slide['how']>, string> = {
	alone: 'on your own',
	pairs: 'talk in pairs',
	groups: 'in groups',
	class: 'all together',
	circle: 'in a circle',
};

/** What stands at the foot of a slide: "5 minutes · talk in pairs". Nothing for a slide without minutes or a way to work. */
export function footOf({ minutes, how }: Pick<Slide, 'minutes' | 'how'>): string {
	const time = minutes ? `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}` : '';
	return [time, how ? ways[how] : ''].filter(Boolean).join(' · ');
}

/** What stands before the digits with which pupils' pages begin, on a sensitive lesson's first slide. */
export const startCodeText = 'Number for your page:';

/** On the first slide of a sensitive lesson that no person has reviewed. The title follows. */
export const draftText = 'Draft: to be reviewed by a';
