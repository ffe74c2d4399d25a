import { colours, fonts, language } from '../look.ts';
import { escaped } from '../zip.ts';

const before = 'Who can help, with adults at your school in row ';

/** The name of a table in which a school's own adults belong. @param row counted from 0, below the head */
export const schoolTable = (row: number) => `${before}${row + 1}`;

/** @returns the row, counted from 0 below the head; undefined in any other table */
export function rowForAdults(table: string): number | undefined {
	const number = new RegExp(`<p:cNvPr\\b[^>]*\\bname="${before}(\\d+)"`).exec(table)?.[1];
	return number === undefined ? undefined : Number(number) - 1;
}

const inEmu = (inches: number) => Math.round(inches * 914_400);

/** Below the words at the foot, beside whoever stands at the right. */
const place = { x: 0.75, y: 7.14, w: 6.7, h: 0.27 };

/** The most letters that stand there in one line. */
const widest = 70;

/**
 * The foot of a slide in PowerPoint's own place for it, so that it can be changed on all slides at once: Insert, Header and Footer.
 * @param words empty in a layout
 * @param on a slide, its number among the shapes; in a layout, whether words have to be light
 */
export function footer(words: string, on: { id: number } | { isDark: boolean }): string {
	const isLayout = 'isDark' in on;
	const ink = isLayout && on.isDark ? colours.white : colours.inkSoft;
	const size = words.length > widest ? 900 : 1100;
	const style = `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/><a:defRPr lang="${language}" sz="1100"><a:solidFill><a:srgbClr val="${ink}"/></a:solidFill><a:latin typeface="${fonts.text}"/></a:defRPr></a:lvl1pPr>`;
	const at = `<a:xfrm><a:off x="${inEmu(place.x)}" y="${inEmu(place.y)}"/><a:ext cx="${inEmu(place.w)}" cy="${inEmu(place.h)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
	const run = words ? `<a:r><a:rPr lang="${language}" sz="${size}" dirty="0"/><a:t>${escaped(words)}</a:t></a:r>` : '';
	return [
		`<p:sp><p:nvSpPr><p:cNvPr id="${isLayout ? 0 : on.id}" name="School"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="ftr" sz="quarter" idx="11"/></p:nvPr></p:nvSpPr>`,
		`<p:spPr>${isLayout ? at : ''}</p:spPr>`,
		`<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle>${isLayout ? style : ''}</a:lstStyle>`,
		`<a:p>${run}<a:endParaRPr lang="${language}" dirty="0"/></a:p></p:txBody></p:sp>`,
	].join('');
}
