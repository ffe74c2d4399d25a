import type { Said } from '../../parts/Feedback.tsx';
import type { Planner, PlanRule } from './schema.ts';

export type Slot = Planner['slots'][number];
type Piece = Slot['pieces'][number];

/** For each slot, the pieces chosen, counted from 0 in the order in which the lesson offers them. */
export type Plan = readonly (readonly number[])[];

export const emptyPlan = ({ slots }: Pick<Planner, 'slots'>): Plan => slots.map(() => []);

/** Puts a piece into a slot, or takes it out. In a slot for one, it takes the place of the other. */
export function choose({ slots }: Pick<Planner, 'slots'>, plan: Plan, slot: number, piece: number): Plan {
	return plan.map((chosen, index) => {
		if (index !== slot) return chosen;
		if (slots[slot]?.one) return [piece];
		const others = chosen.filter((other) => other !== piece);
		return others.length < chosen.length ? others : [...chosen, piece].sort((a, b) => a - b);
	});
}

/** The pieces in one slot. */
export const piecesIn = (slot: Slot, chosen: readonly number[] = []): Piece[] =>
	slot.pieces.filter((_, index) => chosen.includes(index));

/** Does a rule hold in a plan? */
export function holds(rule: PlanRule, { slots }: Pick<Planner, 'slots'>, plan: Plan): boolean {
	const pieces = slots.flatMap((slot, index) =>
		rule.slot === undefined || rule.slot === slot.id ? piecesIn(slot, plan[index]) : [],
	);
	const brings = (what: string) => pieces.some((piece) => piece.brings?.includes(what));
	return (rule.needs === undefined || brings(rule.needs)) && (rule.without === undefined || !brings(rule.without));
}

/** Slots in which nothing has been chosen yet. */
export const openSlots = ({ slots }: Pick<Planner, 'slots'>, plan: Plan): Slot[] =>
	slots.filter((_, index) => !plan[index]?.length);

/** What is said when a pupil looks at the plan: what is still open, what to think about, or that it hangs together. */
export function saidOf(planner: Planner, plan: Plan): Said {
	const open = openSlots(planner, plan).map(({ label }) => `“${label}”`);
	if (open.length)
		return { tone: 'again', lead: 'Nearly there.', text: `Choose something for ${listed.format(open)} too.` };
	const thoughts = planner.rules.filter((rule) => !holds(rule, planner, plan)).map(({ again }) => again);
	return thoughts.length
		? { tone: 'again', lead: 'Something to think about.', text: thoughts.join(' ') }
		: { tone: 'yes', lead: 'Your plan hangs together.', text: planner.done };
}

const listed = new Intl.ListFormat('en-GB');
