import { RotateCcw, Split, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { below, Heading, type Level } from '../../parts/Heading.tsx';
import type { Helpline } from '../../parts/helpline.ts';
import { useFocusAfter } from '../../parts/use-focus-after.ts';
import type { ToldFacts } from '../place.ts';
import { SceneView } from './SceneView.tsx';
import { sceneAt } from './scene.ts';
import type { AfterTelling } from './schema.ts';
import { titles } from './titles.ts';
import { type Spot, start, type Way, wayKey, waysFrom } from './walk.ts';
import './screen.css';

type Props = {
	walk: AfterTelling;
	facts: ToldFacts;
	heading: Level;
	keyStage: string;
	helpline?: Helpline | undefined;
};

/** The walk on a pupil's page, one spot at a time. After each press the focus moves to the new spot's heading. */
export function AfterTellingIsland({ walk, facts, heading, keyStage, helpline }: Props) {
	const [trail, setTrail] = useState<readonly Spot[]>([start]);
	const [tried, setTried] = useState<ReadonlySet<string>>(new Set());
	const spotHeading = useFocusAfter<HTMLHeadingElement>(trail);
	const spot = trail.at(-1) ?? start;
	const ways = waysFrom(walk, keyStage, spot);
	const go = (way: Way) => {
		setTried(new Set([...tried, wayKey(way)]));
		setTrail([...trail, way.to]);
	};
	return (
		<div className="walk">
			<Heading level={heading} className="walk-title">
				{titles(walk, keyStage).whole}
			</Heading>
			<SceneView
				scene={sceneAt(walk, keyStage, facts, spot)}
				level={below(heading)}
				headingRef={spotHeading}
				help={ways.length === 0 ? helpline : undefined}
			/>
			<Ways ways={ways} wonder={ways.length > 1 ? titles(walk, keyStage).wonder : undefined} tried={tried} go={go} />
			{trail.length > 1 ? (
				<div className="walk-buttons">
					<button type="button" className="button" onClick={() => setTrail(trail.slice(0, -1))}>
						<Undo2 aria-hidden="true" /> Back
					</button>
					{ways.length === 0 ? (
						<button type="button" className="button strong" onClick={() => setTrail([start])}>
							<Split aria-hidden="true" /> See another way
						</button>
					) : (
						<button type="button" className="button" onClick={() => setTrail([start])}>
							<RotateCcw aria-hidden="true" /> Start again
						</button>
					)}
				</div>
			) : null}
		</div>
	);
}

type WaysProps = { ways: Way[]; wonder: string | undefined; tried: ReadonlySet<string>; go: (way: Way) => void };

/** The ways on, as big buttons. One that was tried says so, and may be tried again. */
function Ways({ ways, wonder, tried, go }: WaysProps) {
	return (
		<>
			{wonder ? <p className="walk-wonder">{wonder}</p> : null}
			<ul className="walk-ways">
				{ways.map((way) => (
					<li key={way.label}>
						<button
							type="button"
							className={wonder ? 'button walk-choice' : 'button walk-choice strong'}
							onClick={() => go(way)}
						>
							{way.label}
							{wonder && tried.has(wayKey(way)) ? <span className="walk-seen"> (seen)</span> : null}
						</button>
					</li>
				))}
			</ul>
		</>
	);
}
