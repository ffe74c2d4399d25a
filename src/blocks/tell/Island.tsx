import { ShieldCheck, UsersRound } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Heading, type Level } from '../../parts/Heading.tsx';
import type { Helpline } from '../../parts/helpline.ts';
import { Person } from '../../parts/Person.tsx';
import { nameOf } from '../../parts/person.ts';
import { BuildWords } from './BuildWords.tsx';
import { Card } from './Card.tsx';
import { ChooseAdult } from './ChooseAdult.tsx';
import { GoodResponse } from './GoodResponse.tsx';
import { adultOf, chooseFirst, chooseNext, noPlan, say, sayAgain, toggleWay } from './plan.ts';
import { SayAgain } from './SayAgain.tsx';
import { Step } from './Step.tsx';
import { saidOfFirst, saidOfNext } from './said.ts';
import type { Tell } from './schema.ts';
import { titles } from './titles.ts';
import { Ways } from './Ways.tsx';
import './screen.css';

type Props = { tell: Tell; heading: Level; keyStage: string; helpline?: Helpline };

/** The tell step: six parts, all on the page from the start. Choices stay in this component and go when the page does. */
export function TellIsland({ tell, heading, keyStage, helpline }: Props) {
	const [plan, setPlan] = usePlan();
	const title = titles(tell, keyStage);
	const first = adultOf(tell, plan.first);
	const next = adultOf(tell, plan.next);
	return (
		<div className="tell">
			<div className="tell-about">
				<Person who={tell.who} mood={tell.mood} />
				<p>{tell.about}</p>
			</div>
			<Step number={1} title={title.who} level={heading}>
				<p>{title.unsafe}</p>
				<ChooseAdult
					name={`tell-${tell.id}-first`}
					legend={`Choose somebody for ${nameOf(tell.who)} to tell`}
					adults={tell.adults}
					chosen={plan.first}
					choose={(id) => setPlan(chooseFirst(plan, id))}
					said={saidOfFirst(first)}
				/>
			</Step>
			<Step number={2} title={title.words} level={heading}>
				<BuildWords
					id={tell.id}
					words={tell.words}
					plan={plan}
					choose={(piece, words) => setPlan(say(plan, piece, words))}
				/>
			</Step>
			<Step number={3} title={title.says} level={heading}>
				<GoodResponse adult={first} empty="Choose somebody in part 1. Then read here what they could say." />
			</Step>
			<Step number={4} title={title.next} level={heading}>
				<ol className="tell-next">
					{tell.next.map((words) => (
						<li key={words}>{words}</li>
					))}
				</ol>
				<p className="tell-private">
					<ShieldCheck aria-hidden="true" />
					<span>
						<strong>{title.stays}</strong> {tell.privacy.stays}
					</span>
				</p>
				<p className="tell-private">
					<UsersRound aria-hidden="true" />
					<span>
						<strong>{title.cannot}</strong> {tell.privacy.cannot}
					</span>
				</p>
			</Step>
			<Step number={5} title={title.ifNot} level={heading}>
				<p>{tell.ifNot}</p>
				{tell.again ? (
					<SayAgain
						name={`tell-${tell.id}-again`}
						legend={title.again}
						words={tell.again}
						chosen={plan.again}
						choose={(words) => setPlan(sayAgain(plan, words))}
					/>
				) : null}
				<p>
					<strong>{title.another}</strong>
				</p>
				<ChooseAdult
					name={`tell-${tell.id}-next`}
					legend={`Choose somebody else for ${nameOf(tell.who)} to tell`}
					adults={tell.adults}
					taken={plan.first}
					chosen={plan.next}
					choose={(id) => setPlan(chooseNext(plan, id))}
					said={saidOfNext(first, next)}
				/>
				<GoodResponse adult={next} empty="Choose somebody else, and read here what they could say." />
			</Step>
			<Step number={6} title={title.ways} level={heading}>
				<Ways ways={tell.otherWays} chosen={plan.ways} toggle={(way) => setPlan(toggleWay(plan, way))} />
			</Step>
			<section className="tell-keep">
				<Heading level={heading} className="tell-title">
					My telling card
				</Heading>
				<Card plan={plan} first={first?.label} next={next?.label} helpline={helpline} clear={() => setPlan(noPlan)} />
			</section>
		</div>
	);
}

/** The plan, which goes when the reader leaves: also from a page that the browser keeps for its Back button. */
function usePlan() {
	const [plan, setPlan] = useState(noPlan);
	useEffect(() => {
		const forget = () => setPlan(noPlan);
		window.addEventListener('pagehide', forget);
		return () => window.removeEventListener('pagehide', forget);
	}, []);
	return [plan, setPlan] as const;
}
