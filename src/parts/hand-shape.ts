/** A hand, drawn with wide round lines. Where each finger begins and where its tip is, and how wide it is, in the drawing's own units (400 × 420). */
export const fingerShapes = [
	{ from: [266, 332], tip: [362, 232], width: 58 },
	{ from: [270, 236], tip: [294, 92], width: 58 },
	{ from: [208, 232], tip: [214, 56], width: 58 },
	{ from: [148, 240], tip: [136, 80], width: 58 },
	{ from: [112, 292], tip: [64, 146], width: 54 },
] as const;

/** The palm, closed. */
export const palmShape =
	'M88 262 Q92 208 140 200 L270 200 Q300 208 301 256 L297 350 Q292 408 238 412 L150 412 Q100 410 93 352 Z';
