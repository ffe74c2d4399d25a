import { shapeNames } from './draw.ts';
import { footer } from './school-places.ts';

const kinds = { [shapeNames.title]: '<p:ph type="title"/>', [shapeNames.words]: '<p:ph type="body" idx="1"/>' };
type Kind = keyof typeof kinds;

/** Makes a slide's title and first words PowerPoint's own, so that its outline, its layouts and screen readers know them. */
export function namePlaceholders(xml: string): string {
	return xml.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (shape) => {
		const name = /<p:cNvPr[^>]*\bname="([^"]*)"/.exec(shape)?.[1];
		const kind = Object.entries(kinds).find(([known]) => known === name)?.[1];
		if (!kind) return shape;
		return shape
			.replace(/<p:cNvSpPr[^>]*\/>/, '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>')
			.replace(/<p:nvPr><\/p:nvPr>|<p:nvPr\/>/, `<p:nvPr>${kind}</p:nvPr>`);
	});
}

const inEmu = (inches: number) => Math.round(inches * 914_400);

/** Gives a layout or the master its title, its text and its foot, before all else but what decorates it. */
export function addPlaceholders(xml: string): string {
	const title = placeholder(shapeNames.title, { y: 0.35, h: 1.1 }, 'Title');
	const words = placeholder(shapeNames.words, { y: 1.55, h: 5.11 }, 'Words for the class');
	const foot = footer('', { isDark: xml.includes('<p:cSld name="Ink">') });
	return xml.replace('name="DEFAULT"', 'name="White"').replace('</p:spTree>', `${title}${words}${foot}</p:spTree>`);
}

function placeholder(name: Kind, { y, h }: { y: number; h: number }, prompt: string): string {
	const place = `<a:off x="${inEmu(0.75)}" y="${inEmu(y)}"/><a:ext cx="${inEmu(11.833)}" cy="${inEmu(h)}"/>`;
	const anchor = name === shapeNames.title ? ' anchor="ctr"' : '';
	return [
		`<p:sp><p:nvSpPr><p:cNvPr id="0" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>${kinds[name]}</p:nvPr></p:nvSpPr>`,
		`<p:spPr><a:xfrm>${place}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>`,
		`<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"${anchor}><a:normAutofit/></a:bodyPr><a:lstStyle>${style(name)}</a:lstStyle>`,
		`<a:p><a:r><a:rPr lang="en-GB"/><a:t>${prompt}</a:t></a:r></a:p></p:txBody></p:sp>`,
	].join('');
}

/** A title is bold and begins at the left; words begin without a dot. */
function style(name: Kind): string {
	const run = name === shapeNames.title ? '<a:defRPr sz="4000" b="1"/>' : '<a:defRPr sz="3200"/>';
	return `<a:lvl1pPr marL="0" indent="0" algn="l"><a:buNone/>${run}</a:lvl1pPr>`;
}
