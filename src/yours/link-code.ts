import { encode } from 'uqr';

/** A QR code drawn in SVG, with the four modules of quiet around it that readers need. */
export function linkCode(link: string): SVGSVGElement {
	const { data, size } = encode(link, { ecc: 'M', border: 4 });
	const rows = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
	const make = <N extends 'svg' | 'rect' | 'path'>(name: N) =>
		document.createElementNS('http://www.w3.org/2000/svg', name);
	const [svg, paper, dots] = [make('svg'), make('rect'), make('path')];
	svg.setAttribute('viewBox', `0 0 ${size} ${size}`);
	svg.setAttribute('role', 'img');
	svg.setAttribute('aria-label', 'QR code of the link');
	paper.setAttribute('width', String(size));
	paper.setAttribute('height', String(size));
	paper.setAttribute('class', 'pupil-link-paper');
	dots.setAttribute('d', rows.join(''));
	dots.setAttribute('class', 'pupil-link-ink');
	svg.append(paper, dots);
	return svg;
}
