import { CircleCheck, Flag } from 'lucide-react';
import { nameOf } from '../../parts/person.ts';
import type { Spot } from './schema.ts';
import { reasonOf } from './spotting.ts';

type Props = {
	item: Spot['items'][number];
	/** Said by the character it is about: on the right in a chat. */
	own: boolean;
	marked: boolean;
	press: () => void;
};

/** One message or moment. Once marked, it says beneath what it was. */
export function SpotLine({ item, own, marked, press }: Props) {
	return (
		<li className={own ? 'spot-line spot-own' : 'spot-line'}>
			{item.from ? <p className="spot-from">{nameOf(item.from)}</p> : null}
			<button type="button" className="spot-press" aria-pressed={marked} onClick={press}>
				<span className="spot-text">{item.text}</span>
				<span className="spot-flag">
					<Flag aria-hidden="true" /> Worth noticing
				</span>
			</button>
			{marked ? <Found item={item} /> : null}
		</li>
	);
}

/** The same words as the live region's, where the reader is looking. */
function Found({ item }: { item: Props['item'] }) {
	const Icon = item.sign ? Flag : CircleCheck;
	return (
		<p className={item.sign ? 'feedback yes spot-found' : 'feedback again spot-found'}>
			<Icon aria-hidden="true" />
			<span>
				<strong>{item.sign ? 'Good noticing.' : 'Think again.'}</strong> {reasonOf(item)}
			</span>
		</p>
	);
}
