import { SkipForward } from 'lucide-react';
import { useRef, useState } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import type { Place } from '../place.ts';
import { BreatheButton } from './BreatheButton.tsx';
import { atRest, type Breath, type Way, ways, wordsOf } from './breathing.ts';
import { Shape } from './Shape.tsx';
import type { Pause } from './schema.ts';
import { useGrowing } from './use-growing.ts';
import { howTo } from './words.ts';
import './screen.css';

type Props = { pause: Pause; heading: Level; keyStage: Place['keyStage'] };

/** A place to rest on a pupil's page. The shape moves while a button is held, or all the way after a tap, and never by itself. */
export function PauseIsland({ pause, heading, keyStage }: Props) {
	const [breath, setBreath] = useState<Breath>(atRest);
	const [began, setBegan] = useState(false);
	const shape = useRef<SVGSVGElement>(null);
	const ending = useRef<HTMLParagraphElement>(null);
	const growing = useGrowing(shape, (way) => setBreath({ way, moving: false }));

	const begin = (way: Way) => {
		setBegan(true);
		setBreath({ way, moving: true });
		growing.go(way);
	};

	return (
		<div className="pause">
			<Heading level={heading}>{pause.title}</Heading>
			<p>{pause.opening}</p>
			<button type="button" className="button" onClick={() => ending.current?.focus()}>
				<SkipForward aria-hidden="true" /> Skip this
			</button>
			<div className="pause-breath">
				<Shape shape={pause.shape} at={shape} />
				<p role="status">{began ? wordsOf(breath, pause.shape) : ''}</p>
				<div className="pause-buttons">
					{ways.map((way) => (
						<BreatheButton key={way} way={way} begin={() => begin(way)} stop={growing.stop} />
					))}
				</div>
				<p>{howTo(keyStage)}</p>
			</div>
			<ul className="pause-steps">
				{pause.steps.map((step) => (
					<li key={step}>{step}</li>
				))}
			</ul>
			<p className="pause-ending" ref={ending} tabIndex={-1}>
				{pause.ending}
			</p>
		</div>
	);
}
