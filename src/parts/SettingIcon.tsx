import { House, MapPin, Phone, School } from 'lucide-react';
import type { settingWords } from './setting.ts';

const icons = { home: House, school: School, community: MapPin, helpline: Phone };

/** A small picture of where an adult is met, always beside words that say the same. */
export function SettingIcon({ setting }: { setting: keyof typeof settingWords }) {
	const Icon = icons[setting];
	return <Icon aria-hidden="true" className="setting-icon" />;
}
