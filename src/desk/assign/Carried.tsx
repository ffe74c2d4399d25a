import type { AssignAt } from './known.ts';
import { ownAdults, type Wish } from './wish.ts';

type Props = { at: AssignAt; wish: Wish; change: (part: Partial<Wish>) => void };

/** What a link may say of the school itself. It says nothing unless somebody ticks so. */
export function Carried({ at, wish, change }: Props) {
	const { name } = at.programme.school;
	const { sound, leftOut } = ownAdults();
	return (
		<fieldset>
			<legend>What the link says of your school</legend>
			{name ? (
				<label className="desk-tick">
					<input
						type="checkbox"
						checked={wish.school}
						onChange={({ currentTarget }) => change({ school: currentTarget.checked })}
					/>{' '}
					The school’s name: {name}
				</label>
			) : (
				<p>
					To show pupils the school’s name, type it on <a href="/programme/">Plan</a> first.
				</p>
			)}
			{sound.length > 0 ? (
				<label className="desk-tick">
					<input
						type="checkbox"
						checked={wish.adults}
						onChange={({ currentTarget }) => change({ adults: currentTarget.checked })}
					/>{' '}
					Our trusted adults: {sound.map((adult) => adult.name).join(', ')}
				</label>
			) : (
				<p>
					To show pupils whom they can tell at your school, fill in trusted adults on{' '}
					<a href="/yours/">Make it yours</a> first.
				</p>
			)}
			{leftOut.length > 0 && <p>Left out: {leftOut.join(' ')}</p>}
			<p className="hint">Everybody who has the link can read this.</p>
		</fieldset>
	);
}
