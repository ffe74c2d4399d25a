import { QrCode } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { qrShapes } from '../../export/paper/qr.ts';
import { headingText } from '../../programme/assigned-words.ts';
import { codeAlt, steps } from '../../programme/papers/given.ts';
import type { Shown } from './known.ts';

/** The link's code over the whole screen, for a class to scan from the board. */
export function Code({ shown }: { shown: Shown }) {
	const { assignment, link } = shown;
	const dialog = useRef<HTMLDialogElement>(null);
	// Drawing a code takes a moment, and a class may have many links.
	const { wide, shapes } = useMemo(() => qrShapes(link), [link]);
	const heading = headingText(assignment);
	return (
		<>
			<button type="button" className="button strong" onClick={() => dialog.current?.showModal()}>
				<QrCode aria-hidden="true" size={20} /> Show the code on the board
			</button>
			<dialog ref={dialog} className="desk-code" aria-label={heading}>
				<h2>{heading}</h2>
				<svg viewBox={`0 0 ${wide} ${wide}`} role="img" aria-label={codeAlt(assignment)} shapeRendering="crispEdges">
					<rect className="desk-code-paper" width={wide} height={wide} />
					<path
						className="desk-code-ink"
						d={shapes.map((dots) => `M${dots.x} ${dots.y}h${dots.wide}v1h-${dots.wide}z`).join('')}
					/>
				</svg>
				<p>{steps.join(' ')}</p>
				<button type="button" className="button" onClick={() => dialog.current?.close()}>
					Close
				</button>
			</dialog>
		</>
	);
}
