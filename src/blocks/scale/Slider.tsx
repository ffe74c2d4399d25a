import { numbers } from './line.ts';
import type { Scale } from './schema.ts';

type Props = {
	scale: Scale;
	/** Undefined until the reader has chosen; meanwhile the thumb waits at `number`. */
	chosen: number | undefined;
	number: number;
	/** The place in words, for those who hear it. */
	words: string;
	choose: (number: number) => void;
};

/** The slider, with what its ends mean above and its numbers below. */
export function Slider({ scale, chosen, number, words, choose }: Props) {
	return (
		<div className="scale-line">
			<p className="scale-ends">
				<span>0: {scale.low}</span>
				<span>10: {scale.high}</span>
			</p>
			<input
				type="range"
				className="scale-range"
				min={0}
				max={10}
				step={1}
				value={number}
				autoComplete="off"
				aria-labelledby={`${scale.id}-statement`}
				aria-valuetext={words}
				onChange={(event) => choose(event.currentTarget.valueAsNumber)}
				// A press on the place where the thumb stands already changes nothing, and is a choice all the same.
				onClick={(event) => choose(event.currentTarget.valueAsNumber)}
			/>
			<p className="scale-numbers" aria-hidden="true">
				{numbers.map((tick) => (
					<span key={tick} className={tick === chosen ? 'scale-here' : undefined}>
						{tick}
					</span>
				))}
			</p>
		</div>
	);
}
