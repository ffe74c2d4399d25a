/** How to lead a pause, for teachers: the same on paper and in editable notes. */
export const leading = [
	'It is an offer. Pupils may join in, rest in their own way, or just look at the picture. Nobody is told to close their eyes.',
	'Lead it slowly and quietly, and breathe with the class. Do not count, and do not set a time.',
	'Attention to breathing is not calming for everyone. Feet on the floor, or looking round the room, does as well.',
	'If somebody is troubled, stay near, speak softly, and follow the safeguarding page.',
] as const;
