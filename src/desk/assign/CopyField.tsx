import { Copy } from 'lucide-react';
import { useRef } from 'react';
import { Labelled } from '../Labelled.tsx';
import { copyText } from './copy-text.ts';

type Props = { label: string; link: string; say: (words: string) => void };

/** A link to see and to copy. Where the browser does not copy by itself, the link is selected. */
export function CopyField({ label, link, say }: Props) {
	const field = useRef<HTMLInputElement>(null);
	const copy = async () => {
		if (await copyText(link)) return say(`${label.split(':')[0]}: copied.`);
		field.current?.focus();
		field.current?.select();
		say('This browser does not copy by itself. The link is selected: copy it with Ctrl+C, or with Command+C on a Mac.');
	};
	return (
		<div className="desk-copy-field">
			<Labelled label={label}>
				<input ref={field} readOnly value={link} onFocus={({ currentTarget }) => currentTarget.select()} />
			</Labelled>
			<button type="button" className="button" onClick={copy}>
				<Copy aria-hidden="true" size={20} /> Copy<span className="visually-hidden"> the {label.toLowerCase()}</span>
			</button>
			<a className="button" href={link} target="_blank" rel="noopener">
				Open<span className="visually-hidden"> the {label.toLowerCase()}, in a new tab</span>
			</a>
		</div>
	);
}
