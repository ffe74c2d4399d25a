import type { CastId } from '../cast/cast.ts';
import { framed } from './framed.ts';
import { Person } from './Person.tsx';
import { Thing } from './Thing.tsx';
import './option.css';

type Props = {
	/** One of several, or any number of them. */
	type: 'radio' | 'checkbox';
	name: string;
	text: string;
	thing?: string | undefined;
	who?: CastId | undefined;
	checked: boolean;
	change: () => void;
};

/** Something to choose in a set of native inputs: words, with a picture of an object or a face where there is one. */
export function Option({ type, name, text, thing, who, checked, change }: Props) {
	return (
		<label className={framed('option', { checked })}>
			<input type={type} name={name} checked={checked} onChange={change} />
			{thing ? <Thing name={thing} /> : null}
			{who ? <Person who={who} mood="smile" decorative /> : null}
			<span>{text}</span>
		</label>
	);
}
