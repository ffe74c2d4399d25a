import { below, Heading, type Level } from '../../parts/Heading.tsx';
import { Person } from '../../parts/Person.tsx';
import { nameOf } from '../../parts/person.ts';
import { Thing } from '../../parts/Thing.tsx';
import type { Compare, Compared } from './schema.ts';

type Props = { compare: Compare; level: Level };

/** What was said, and the two replies to it. */
export function Two({ compare: { about, first, second }, level }: Props) {
	return (
		<>
			{about ? (
				<p className="compare-about">
					<strong>{nameOf(about.from)}:</strong> {about.text}
				</p>
			) : null}
			<div className="compare-two">
				{[first, second].map((one) => (
					<One key={one.label} one={one} level={level} />
				))}
			</div>
		</>
	);
}

function One({ one: { label, who, mood, thing, text }, level }: { one: Compared; level: Level }) {
	return (
		<section className="card compare-one">
			<div className="compare-head">
				{who ? <Person who={who} mood={mood} decorative /> : null}
				{thing ? <Thing name={thing} /> : null}
				<Heading level={below(level)}>{label}</Heading>
			</div>
			{text.map((words) => (
				<p key={words}>{words}</p>
			))}
		</section>
	);
}
