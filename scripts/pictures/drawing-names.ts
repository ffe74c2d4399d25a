/** What a drawing may be made of: shapes, words and paint. No scripts, web pages, animation, filters, or anything fetched. */
export const elements = new Set(
	`svg g defs title desc metadata symbol use path rect circle ellipse line polyline polygon text tspan linearGradient radialGradient stop
	clipPath mask`.split(/\s+/),
);

/** What colours and strokes a shape, as an attribute or inside `style`. @see SVG 2, 6.6 */
export const paints = new Set(
	`clip-path clip-rule color color-interpolation color-rendering direction display dominant-baseline alignment-baseline
	baseline-shift fill fill-opacity fill-rule font-family font-size font-stretch font-style font-variant font-weight image-rendering
	letter-spacing mask mask-type mix-blend-mode isolation opacity overflow paint-order pointer-events shape-rendering stop-color
	stop-opacity stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width
	text-anchor text-decoration text-rendering transform transform-origin unicode-bidi vector-effect visibility white-space word-spacing
	writing-mode enable-background`.split(/\s+/),
);

/** What places a shape, names it, or tells what it is. */
export const attributes = new Set(
	`id class style href xlink:href version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d
	points pathLength dx dy rotate textLength lengthAdjust offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits
	maskContentUnits role lang xml:lang xml:space aria-label aria-hidden aria-labelledby aria-describedby focusable`.split(
		/\s+/,
	),
);

/** Functions that stand in a value. `url` is looked at by itself. */
export const functions = new Set(
	'rgb rgba hsl hsla matrix translate translateX translateY scale scaleX scaleY rotate skewX skewY url'.split(' '),
);
