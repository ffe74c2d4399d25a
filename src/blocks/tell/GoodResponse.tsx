import { capital } from '../../parts/capital.ts';
import { Face } from './ChooseAdult.tsx';
import type { Adult } from './plan.ts';
import './response.css';

/** What somebody who listens well could say. Until somebody is chosen, the place where it will stand. */
export function GoodResponse({ adult, empty }: { adult: Adult | undefined; empty: string }) {
	if (!adult) return <p className="tell-empty">{empty}</p>;
	return (
		<div className="tell-response">
			<Face adult={adult} talks />
			<div>
				<p className="tell-speaker">{capital(adult.label)} could say:</p>
				<blockquote className="tell-says">
					{adult.says.map((words) => (
						<p key={words}>{words}</p>
					))}
				</blockquote>
			</div>
		</div>
	);
}
