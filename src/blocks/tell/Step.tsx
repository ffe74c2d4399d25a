import type { ReactNode } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';

/** One of the numbered parts. */
export function Step({
	number,
	title,
	level,
	children,
}: {
	number: number;
	title: string;
	level: Level;
	children: ReactNode;
}) {
	return (
		<section className="tell-step">
			<Heading level={level} className="tell-title">
				<span className="tell-number">{number}</span> {title}
			</Heading>
			{children}
		</section>
	);
}
