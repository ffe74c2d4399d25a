import { handsUp } from '../../parts/class-counts.ts';
import type { AskedTwice } from '../../programme/lesson-card.ts';
import type { Tally } from '../../programme/programme.ts';
import { HandCount } from './HandCount.tsx';

const times = ['before', 'after'] as const;
export type Time = (typeof times)[number];
const timeNames: Record<Time, string> = { before: 'Before', after: 'After' };

type Props = {
	question: AskedTwice;
	tally: Tally;
	/** Where it is said what is wrong. */
	problemId: string;
	put: (time: Time, answer: number, hands: number) => void;
	/** Says what stands in a field and is no number; '' once it is one. */
	say: (field: string, typed: string) => void;
};

/** The fields of one question: a row for each answer, a column for each time. */
export const HandsTable = (given: Props) => (
	<table>
		<caption>
			{given.question.asks} <span className="hint">{given.question.note}</span>
		</caption>
		<thead>
			<tr>
				<th scope="col">Answer</th>
				{times.map((time) => (
					<th key={time} scope="col">
						{timeNames[time]}
					</th>
				))}
			</tr>
		</thead>
		<tbody>
			{given.question.answers.map((answer, index) => (
				<AnswerRow key={answer} {...given} answer={answer} index={index} />
			))}
		</tbody>
		<tfoot>
			<tr>
				<th scope="row">All hands</th>
				{times.map((time) => (
					<td key={time}>{handsUp(given.tally[time])}</td>
				))}
			</tr>
		</tfoot>
	</table>
);

const AnswerRow = ({
	question,
	tally,
	problemId,
	put,
	say,
	answer,
	index,
}: Props & { answer: string; index: number }) => (
	<tr>
		<th scope="row">
			{answer}
			{question.right === index && <span className="desk-mark">the right answer</span>}
		</th>
		{times.map((time) => (
			<td key={time}>
				<HandCount
					label={`${timeNames[time]}: hands for ${answer}`}
					problemId={problemId}
					hands={tally[time][index] ?? 0}
					isCounted={handsUp(tally[time]) > 0}
					put={(hands) => put(time, index, hands)}
					say={(typed) => say(`${time} ${index}`, typed)}
				/>
			</td>
		))}
	</tr>
);
