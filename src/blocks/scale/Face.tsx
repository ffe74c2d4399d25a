import { Laugh, Meh, Smile } from 'lucide-react';

/** Not sure, a bit sure, sure: none of them sad, for every answer is fine. */
const faces = [Meh, Smile, Laugh];

/** A drawn face, always beside words that say the same. @param index 0 to 2, from low to high */
export function Face({ index }: { index: number }) {
	const Drawn = faces[index] ?? Meh;
	return <Drawn className="scale-face" aria-hidden="true" strokeWidth={1.5} />;
}
