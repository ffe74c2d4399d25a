import './framed.css';

/** The classes of a label that frames its input. Browsers of 2022 cannot ask a label what is chosen in it. */
export const framed = (name: string, { checked, disabled = false }: { checked: boolean; disabled?: boolean }): string =>
	[name, 'framed', checked && 'chosen', disabled && 'taken'].filter(Boolean).join(' ');
