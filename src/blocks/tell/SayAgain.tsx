import { Volume2 } from 'lucide-react';
import { framed } from '../../parts/framed.ts';
import { bare } from './plan.ts';

type Props = {
	name: string;
	legend: string;
	words: readonly string[];
	chosen: string | undefined;
	choose: (words: string) => void;
};

/** Words for the second time, to rehearse aloud: most people stop after the first. */
export function SayAgain({ name, legend, words, chosen, choose }: Props) {
	return (
		<>
			<fieldset className="tell-piece">
				<legend>{legend}</legend>
				{words.map((option) => (
					<label key={option} className={framed('tell-option', { checked: chosen === option })}>
						<input type="radio" name={name} checked={chosen === option} onChange={() => choose(option)} />
						<span>{option}</span>
					</label>
				))}
			</fieldset>
			<p className="tell-aloud" role="status">
				{chosen ? (
					<>
						<Volume2 aria-hidden="true" /> Say it aloud, as if nobody had heard: “{bare(chosen)}”
					</>
				) : null}
			</p>
		</>
	);
}
