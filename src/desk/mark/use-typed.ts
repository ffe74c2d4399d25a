import { useEffect, useRef, useState } from 'react';

/**
 * What somebody types into a field. It stays as typed, and gives way only when what is kept has changed elsewhere: by “Undo”, or
 * in another tab.
 *
 * @param isSame whether two ways of writing mean the same
 */
export function useTyped(kept: string, isSame: (one: string, other: string) => boolean = Object.is) {
	const [typed, type] = useState(kept);
	const before = useRef(kept);
	useEffect(() => {
		if (!isSame(before.current, kept) && !isSame(typed, kept)) type(kept);
		before.current = kept;
	}, [kept, typed, isSame]);
	return [typed, type] as const;
}
