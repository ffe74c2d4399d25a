import { Volume2 } from 'lucide-react';
import { framed } from '../../parts/framed.ts';
import { bare, type Piece, type Plan, pieces } from './plan.ts';
import type { Tell } from './schema.ts';

type Props = { id: string; words: Tell['words']; plan: Plan; choose: (piece: Piece, words: string) => void };

/** What each piece of the words is for. */
export const pieceTitles: Record<Piece, string> = {
	begin: 'Begin',
	happened: 'Say what happened',
	ask: 'Say what would help',
};

/** One piece from each list makes something to say. Nothing is typed. */
export function BuildWords({ id, words, plan, choose }: Props) {
	return (
		<>
			<div className="tell-pieces">
				{pieces.map((piece) => (
					<fieldset key={piece} className="tell-piece">
						<legend>{pieceTitles[piece]}</legend>
						{words[piece].map((option) => (
							<label key={option} className={framed('tell-option', { checked: plan.words[piece] === option })}>
								<input
									type="radio"
									name={`tell-${id}-${piece}`}
									checked={plan.words[piece] === option}
									onChange={() => choose(piece, option)}
								/>
								<span>{option}</span>
							</label>
						))}
					</fieldset>
				))}
			</div>
			<p className="tell-together">The words together:</p>
			<output className="tell-output">
				{pieces.map((piece) => (
					<span key={piece} className={plan.words[piece] ? undefined : 'tell-gap'}>
						{bare(plan.words[piece] ?? '…')}{' '}
					</span>
				))}
			</output>
			<p className="tell-aloud">
				<Volume2 aria-hidden="true" /> Now say it aloud: to a partner, to a puppet, or quietly to yourself.
			</p>
		</>
	);
}
