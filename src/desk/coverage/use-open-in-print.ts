import { useEffect } from 'react';

/** On paper, nothing can be opened: all of it stands there. Afterwards what was closed is closed again. */
export function useOpenInPrint() {
	useEffect(() => {
		const closed: HTMLDetailsElement[] = [];
		const open = () => {
			closed.push(...document.querySelectorAll<HTMLDetailsElement>('.desk details:not([open])'));
			for (const details of closed) details.open = true;
		};
		const close = () => {
			for (const details of closed.splice(0)) details.open = false;
		};
		addEventListener('beforeprint', open);
		addEventListener('afterprint', close);
		return () => {
			removeEventListener('beforeprint', open);
			removeEventListener('afterprint', close);
		};
	}, []);
}
