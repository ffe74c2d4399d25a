import { CircleCheck, Lightbulb } from 'lucide-react';
import { useRef, useState } from 'react';
import { Feedback, type Said } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { quoted } from '../../parts/quoted.ts';
import { StartAgain } from '../../parts/StartAgain.tsx';
import { letterOf } from './letters.ts';
import type { Quiz } from './schema.ts';
import './screen.css';

type Props = { quiz: Quiz; heading: Level };

/** A question on a pupil's page. Every option may be tried, and each says why; none is ever taken away. */
export function QuizIsland({ quiz, heading }: Props) {
	/** What has been tried, counted from 0, the latest last. */
	const [tried, setTried] = useState<readonly number[]>([]);
	const question = useRef<HTMLHeadingElement>(null);
	const latest = tried.at(-1);

	const startAgain = () => {
		setTried([]);
		question.current?.focus();
	};

	return (
		<div className="quiz">
			<Heading level={heading} id={`${quiz.id}-question`} className="quiz-question" at={question} tabIndex={-1}>
				{quiz.question}
			</Heading>
			{/* biome-ignore lint/a11y/useSemanticElements: the question is a heading, which a legend would hide from a list of headings. */}
			<div role="group" aria-labelledby={`${quiz.id}-question`}>
				<ul className="quiz-options">
					{quiz.options.map((option, index) => (
						<li key={option.text}>
							<Option
								text={option.text}
								letter={letterOf(index)}
								right={tried.includes(index) ? isRight(quiz, index) : undefined}
								pressed={index === latest}
								choose={() => setTried([...tried.filter((other) => other !== index), index])}
							/>
						</li>
					))}
				</ul>
			</div>
			<Feedback said={latest === undefined ? undefined : saidOf(quiz, latest)} />
			{tried.some((index) => isRight(quiz, index)) ? <StartAgain onClick={startAgain} /> : null}
		</div>
	);
}

type OptionProps = {
	text: string;
	letter: string;
	/** What it turned out to be, once it has been tried. */
	right: boolean | undefined;
	pressed: boolean;
	choose: () => void;
};

function Option({ text, letter, right, pressed, choose }: OptionProps) {
	return (
		<button type="button" className="quiz-option" aria-pressed={pressed} onClick={choose}>
			<span className="quiz-letter" aria-hidden="true">
				{letter}
			</span>
			<span className="quiz-text">{text}</span>
			{right === undefined ? null : <Mark right={right} />}
		</button>
	);
}

/** What an option turned out to be, in a picture and in words. */
function Mark({ right }: { right: boolean }) {
	const Icon = right ? CircleCheck : Lightbulb;
	return (
		<span className="quiz-mark">
			<Icon aria-hidden="true" /> {right ? 'Good thinking' : 'Think again'}
		</span>
	);
}

const isRight = (quiz: Quiz, index: number) => index === quiz.answer - 1;

function saidOf(quiz: Quiz, index: number): Said | undefined {
	const option = quiz.options[index];
	if (!option) return undefined;
	const words = `You chose ${quoted(option.text)}. ${option.why}`;
	return isRight(quiz, index)
		? { tone: 'yes', lead: 'Good thinking.', text: words }
		: { tone: 'again', lead: 'Think again.', text: words };
}
