import { House, MapPin, Phone, School } from 'lucide-react';
import { fingerShapes, palmShape } from '../../parts/hand-shape.ts';
import { personSrc } from '../../parts/person.ts';
import { emptyHand, type Hand } from './hand.ts';

const icons = { home: House, school: School, community: MapPin, helpline: Phone };

/** A hand with five fingers. A finger with somebody on it is filled and shows a face. The words beside it say the same. */
export function HandDrawing({ id, hand = emptyHand, outline = 7 }: { id: string; hand?: Hand; outline?: number }) {
	const fingers = fingerShapes.map((shape, index) => ({ ...shape, number: index + 1, role: hand[index] }));
	return (
		<svg className="hand-drawing" viewBox="0 0 400 420" aria-hidden="true">
			{fingers.map(({ from: [x1, y1], tip: [x2, y2], width, number }) => (
				<line key={number} className="hand-outline" {...{ x1, y1, x2, y2 }} strokeWidth={width + outline * 2} />
			))}
			<path className="hand-outline" d={palmShape} strokeWidth={outline * 2} />
			<path className="hand-palm" d={palmShape} />
			{fingers.map(({ from: [x1, y1], tip: [x2, y2], width, number, role }) => (
				<line
					key={number}
					className={role ? 'hand-finger filled' : 'hand-finger'}
					{...{ x1, y1, x2, y2 }}
					strokeWidth={width}
				/>
			))}
			{fingers.map(({ tip: [x, y], number, role }) => (
				<Tip key={number} id={`${id}-tip-${number}`} x={x} y={y} number={number} role={role} />
			))}
		</svg>
	);
}

type TipProps = { id: string; x: number; y: number; number: number; role: Hand[number] };

/** What is at a finger's tip: its number, or whoever is on it. */
function Tip({ id, x, y, number, role }: TipProps) {
	if (!role) {
		return (
			<text className="hand-number" x={x} y={y + 9} textAnchor="middle">
				{number}
			</text>
		);
	}
	const Icon = icons[role.setting];
	return (
		<g>
			<circle className="hand-tip" cx={x} cy={y} r={25} />
			{role.who ? (
				<>
					<clipPath id={id}>
						<circle cx={x} cy={y} r={24} />
					</clipPath>
					<image
						href={personSrc(role.who, 'smile')}
						x={x - 24}
						y={y - 24}
						width={48}
						height={48}
						clipPath={`url(#${id})`}
					/>
				</>
			) : (
				<Icon x={x - 15} y={y - 15} width={30} height={30} />
			)}
		</g>
	);
}
