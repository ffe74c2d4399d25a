import { type YearGroup, yearGroups } from '../programme/programme.ts';

export const yearName = (year: YearGroup) => (year === 'R' ? 'Reception' : `Year ${year}`);

type Props = { year: YearGroup; choose: (year: YearGroup) => void };

export const YearChoice = ({ year, choose }: Props) => (
	<select value={year} onChange={({ currentTarget }) => choose(currentTarget.value as YearGroup)}>
		{yearGroups.map((one) => (
			<option key={one} value={one}>
				{yearName(one)}
			</option>
		))}
	</select>
);
