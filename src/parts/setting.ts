/** Where an adult is met, as pupils read it. The keys are those of the blocks' `Setting`. */
export const settingWords = {
	home: { at: 'At home', from: 'from home' },
	school: { at: 'At school', from: 'from school' },
	community: { at: 'In other places', from: 'from another place' },
	helpline: { at: 'By phone or online', from: 'to call or message' },
} as const;

type SettingName = keyof typeof settingWords;

/** Every setting, in the order in which pupils read them. */
const settings = Object.keys(settingWords) as SettingName[];

/** The same things under their settings, leaving out settings that nobody is from. Keeps the order of the things. */
export function bySetting<T extends { setting: SettingName }>(things: readonly T[]) {
	return settings
		.map((setting) => ({ setting, things: things.filter((thing) => thing.setting === setting) }))
		.filter((group) => group.things.length > 0);
}
