import type { Ref } from 'react';
import { fingerShapes, palmShape } from '../../parts/hand-shape.ts';
import type { Pause } from './schema.ts';
import './shape.css';

type Props = { shape: Pause['shape']; at?: Ref<SVGSVGElement> };

/** What breathes, in one firm line that a finger can follow. The words beside it say the same. */
export function Shape({ shape, at }: Props) {
	return (
		<svg className="pause-shape" viewBox="0 0 400 420" aria-hidden="true" ref={at}>
			{shape === 'lantern' ? <Lantern /> : <OpenHand />}
		</svg>
	);
}

const body =
	'M146 74 H254 C330 112 344 166 344 206 C344 246 330 300 254 338 H146 C70 300 56 246 56 206 C56 166 70 112 146 74 Z';

function Lantern() {
	return (
		<>
			<path className="pause-fine pause-loose" d="M200 50 C200 26 176 24 180 10" />
			<path className="pause-line pause-fill" d={body} />
			<path className="pause-fine" d="M200 76 V336 M150 76 C112 120 112 292 150 336 M250 76 C288 120 288 292 250 336" />
			<rect className="pause-line pause-cap" x="136" y="50" width="128" height="28" rx="8" />
			<rect className="pause-line pause-cap" x="136" y="334" width="128" height="28" rx="8" />
			<path className="pause-fine pause-loose" d="M176 362 V402 M200 362 V412 M224 362 V402" />
		</>
	);
}

function OpenHand() {
	const lines = fingerShapes.map(({ from: [x1, y1], tip: [x2, y2], width }) => ({ x1, y1, x2, y2, width }));
	return (
		<>
			{lines.map(({ width, ...line }) => (
				<line key={line.x2} className="pause-edge" {...line} strokeWidth={width + 12} />
			))}
			<path className="pause-edge" d={palmShape} strokeWidth={12} />
			<path className="pause-fill" d={palmShape} />
			{lines.map(({ width, ...line }) => (
				<line key={line.x2} className="pause-finger" {...line} strokeWidth={width} />
			))}
		</>
	);
}
