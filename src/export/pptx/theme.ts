import type { KeyStage } from '../../lesson/front-matter.ts';
import { accents, colours } from '../look.ts';

/** Our colours in place of Office's, so that they are at hand for whoever changes a slide. */
export function ourTheme(xml: string, keyStage: KeyStage): string {
	const { accent, light } = accents[keyStage];
	const scheme = {
		dk1: colours.ink,
		lt1: colours.white,
		dk2: colours.inkSoft,
		lt2: colours.paper,
		accent1: accent,
		accent2: colours.amber,
		accent3: colours.teal,
		accent4: colours.coral,
		accent5: colours.violet,
		accent6: light,
		hlink: colours.teal,
		folHlink: colours.violet,
	};
	const list = Object.entries(scheme).map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`);
	return xml
		.replace(
			/<a:clrScheme name="[^"]*">[\s\S]*?<\/a:clrScheme>/,
			`<a:clrScheme name="Lantern">${list.join('')}</a:clrScheme>`,
		)
		.replace('name="Office Theme"', 'name="Lantern"');
}
