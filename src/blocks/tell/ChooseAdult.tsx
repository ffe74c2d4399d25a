import { Feedback, type Said } from '../../parts/Feedback.tsx';
import { framed } from '../../parts/framed.ts';
import { Person } from '../../parts/Person.tsx';
import { SettingIcon } from '../../parts/SettingIcon.tsx';
import { settingWords } from '../../parts/setting.ts';
import type { Adult } from './plan.ts';
import './choose.css';

type Props = {
	name: string;
	legend: string;
	adults: readonly Adult[];
	/** Whoever was chosen already, and cannot be chosen here as well. */
	taken?: string;
	chosen?: string;
	choose: (id: string) => void;
	said: Said | undefined;
};

/** People to choose from: a face, a role and where they are met. */
export function ChooseAdult({ name, legend, adults, taken, chosen, choose, said }: Props) {
	return (
		<>
			<fieldset className="tell-adults">
				<legend className="visually-hidden">{legend}</legend>
				{adults.map((adult) => (
					<label
						key={adult.id}
						className={framed('tell-adult', { checked: adult.id === chosen, disabled: adult.id === taken })}
					>
						<input
							type="radio"
							name={name}
							value={adult.id}
							checked={adult.id === chosen}
							disabled={adult.id === taken}
							onChange={() => choose(adult.id)}
						/>
						<Face adult={adult} />
						<span className="tell-adult-words">
							<span className="tell-role">{adult.label}</span>
							<span className="tell-where">
								{adult.id === taken ? 'your first choice' : settingWords[adult.setting].at.toLowerCase()}
							</span>
						</span>
					</label>
				))}
			</fieldset>
			<Feedback said={said} />
		</>
	);
}

/** A face for a role, or a picture of where such a person is met. */
export function Face({ adult, talks = false }: { adult: Adult; talks?: boolean }) {
	return (
		<span className="tell-face">
			{adult.who ? (
				<Person who={adult.who} mood={talks ? 'explaining' : 'calm'} decorative />
			) : (
				<SettingIcon setting={adult.setting} />
			)}
		</span>
	);
}
