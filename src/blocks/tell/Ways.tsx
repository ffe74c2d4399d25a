import { framed } from '../../parts/framed.ts';

type Props = { ways: readonly string[]; chosen: readonly string[]; toggle: (way: string) => void };

/** Ways to tell without saying it aloud. Those ticked go on the card. */
export function Ways({ ways, chosen, toggle }: Props) {
	return (
		<fieldset className="tell-ways">
			<legend>Tick any that would feel all right. They go on the card.</legend>
			{ways.map((way) => (
				<label key={way} className={framed('tell-option', { checked: chosen.includes(way) })}>
					<input type="checkbox" checked={chosen.includes(way)} onChange={() => toggle(way)} />
					<span>{way}</span>
				</label>
			))}
		</fieldset>
	);
}
