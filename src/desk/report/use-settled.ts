import { useEffect, useState } from 'react';

/** A value as it was when it last stayed still for a moment, so that typing need not wait for what is made from it. */
export function useSettled<T>(value: T, pause = 300): T {
	const [settled, settle] = useState(value);
	useEffect(() => {
		const timer = setTimeout(() => settle(value), pause);
		return () => clearTimeout(timer);
	}, [value, pause]);
	return settled;
}
