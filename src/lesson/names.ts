import type { FrontMatter, KeyStage, Risk, rungs, Strand } from './front-matter.ts';

/** How each thing is called where people read it. */
export const keyStageNames: Record<KeyStage, string> = {
	ks1: 'Key stage 1',
	'ks2-lower': 'Lower key stage 2',
	'ks2-upper': 'Upper key stage 2',
	ks3: 'Key stage 3',
	ks4: 'Key stage 4',
	ks5: 'Key stage 5',
};

export const strandNames: Record<Strand, string> = {
	'self-image': 'Self-image and identity',
	'online-relationships': 'Online relationships',
	'online-reputation': 'Online reputation',
	'online-bullying': 'Online bullying',
	'managing-information': 'Managing online information',
	'health-wellbeing': 'Health, wellbeing and lifestyle',
	'privacy-security': 'Privacy and security',
	copyright: 'Copyright and ownership',
};

export const riskNames: Record<Risk, string> = {
	content: 'Content',
	contact: 'Contact',
	conduct: 'Conduct',
	commerce: 'Commerce',
};

/** The rungs of the telling ladder, as a pupil would say them. */
export const rungNames: Record<(typeof rungs)[number], string> = {
	'who-to-tell': 'I know who I can tell',
	'feeling-alarm': 'My body can tell me that something is not right',
	'first-words': 'I have words to begin with',
	'surprise-or-secret': 'I know which secrets to tell',
	'keep-telling': 'I keep telling until somebody helps',
	'never-too-late': 'It is never too late, and it is not my fault',
	'tell-for-a-friend': 'I can tell for a friend',
	'what-happens-next': 'I know what happens when I tell',
	'keep-proof-safely': 'I can keep proof safely, and report',
	'official-routes': 'I know helplines and official ways to report',
	'first-listener': 'I can be a good first listener',
	'trusted-adult': 'I can become someone’s trusted adult',
};

/** What each level of sensitivity asks of a school. */
export const sensitivityNames: Record<FrontMatter['sensitivity'], { name: string; means: string }> = {
	0: { name: 'Routine', means: 'Teach it as any lesson.' },
	1: { name: 'Read the note first', means: 'Read “Before you teach”, and think about who is in the room.' },
	2: {
		name: 'Tell the safeguarding lead',
		means: 'Tell the designated safeguarding lead before the lesson. Not for assemblies, homework or cover.',
	},
	3: {
		name: 'The lead signs it off',
		means:
			'The designated safeguarding lead agrees beforehand. Two adults if you can, time afterwards. Not for assemblies, homework or cover.',
	},
};

/** "Ages 9 to 11" */
export const agesText = ([youngest, oldest]: FrontMatter['ages']) => `Ages ${youngest} to ${oldest}`;

/** "22 November 2026", from "2026-11-22". */
export const dayText = (day: string) => written(day, { day: 'numeric', month: 'long', year: 'numeric' });

/** "22 November", where the year is known. */
export const dayAndMonth = (day: string) => written(day, { day: 'numeric', month: 'long' });

function written(day: string, parts: Intl.DateTimeFormatOptions): string {
	const [year, month, date] = day.split('-').map(Number);
	return new Intl.DateTimeFormat('en-GB', { ...parts, timeZone: 'UTC' }).format(
		Date.UTC(year ?? 0, (month ?? 1) - 1, date ?? 1),
	);
}
