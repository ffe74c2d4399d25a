import { CircleCheck, Plus, RotateCcw, ShieldCheck } from 'lucide-react';
import { useRef, useState } from 'react';
import { Feedback, type Said } from '../../parts/Feedback.tsx';
import { Heading, type Level } from '../../parts/Heading.tsx';
import { Person } from '../../parts/Person.tsx';
import { SettingIcon } from '../../parts/SettingIcon.tsx';
import { bySetting, settingWords } from '../../parts/setting.ts';
import { HandDrawing } from './Hand.tsx';
import { emptyHand, fingerOf, fingers, free, type Hand, press, type Role } from './hand.ts';
import { reminder } from './reminder.ts';
import { saidAfter } from './said.ts';
import type { HelpingHand } from './schema.ts';
import './drawing.css';
import './screen.css';

type Props = { block: HelpingHand; heading: Level };

/** A hand to fill on the pupil's page: each button puts a role on the next free finger, or takes it off. Roles, never names. */
export function HelpingHandIsland({ block, heading }: Props) {
	const [hand, setHand] = useState(emptyHand);
	const [said, setSaid] = useState<Said>();
	const prompt = useRef<HTMLParagraphElement>(null);

	const choose = (role: Role) => {
		const after = press(hand, role);
		setHand(after);
		setSaid(saidAfter(block, role, hand, after));
	};
	const startAgain = () => {
		setHand(emptyHand);
		setSaid(undefined);
		prompt.current?.focus();
	};

	return (
		<div className="hand">
			<p className="hand-prompt" tabIndex={-1} ref={prompt}>
				{block.prompt}
			</p>
			<div className="hand-stage">
				<div className="hand-mine">
					<HandDrawing id={`hand-${block.id}`} hand={hand} />
					<Fingers hand={hand} />
					<Feedback said={said} />
				</div>
				<div className="hand-roles">
					{bySetting(block.roles).map(({ setting, things }) => (
						<section key={setting} className="hand-setting">
							<Heading level={heading} className="hand-setting-title">
								<SettingIcon setting={setting} /> {settingWords[setting].at}
							</Heading>
							<ul>
								{things.map((role) => (
									<li key={role.id}>
										<RoleButton role={role} finger={fingerOf(hand, role)} onClick={() => choose(role)} />
									</li>
								))}
							</ul>
						</section>
					))}
				</div>
			</div>
			<p className="hand-reminder">
				<ShieldCheck aria-hidden="true" /> <span>{reminder}</span>
			</p>
			<button type="button" className="button" aria-disabled={free(hand) === fingers.length} onClick={startAgain}>
				<RotateCcw aria-hidden="true" /> Start again
			</button>
		</div>
	);
}

/** The five fingers in words. */
function Fingers({ hand }: { hand: Hand }) {
	return (
		<ol className="hand-fingers">
			{fingers.map((finger, index) => (
				<li key={finger}>
					<span>{finger}: </span>
					{hand[index] ? <strong>{hand[index].label}</strong> : <span className="hand-free">free</span>}
				</li>
			))}
		</ol>
	);
}

function RoleButton({ role, finger, onClick }: { role: Role; finger: number; onClick: () => void }) {
	const isOn = finger >= 0;
	return (
		<button type="button" className="hand-role" aria-pressed={isOn} onClick={onClick}>
			<span className="hand-face">
				{role.who ? <Person who={role.who} mood="smile" decorative /> : <SettingIcon setting={role.setting} />}
			</span>
			<span className="hand-role-words">{role.label}</span>
			{isOn ? <CircleCheck aria-hidden="true" /> : <Plus aria-hidden="true" />}
			{isOn ? <span className="hand-on">{fingers[finger]?.toLowerCase()}</span> : null}
		</button>
	);
}
