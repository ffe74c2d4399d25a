import type { School } from '../pack/school.ts';
import { opened } from './opened.ts';
import { pointsIn, tableHeight, withAdults } from './pptx/school-adults.ts';
import { footer } from './pptx/school-places.ts';
import { changed, pack } from './zip.ts';

/**
 * Fills a lesson's editable slides with a school's details: its name at the foot of each, and its own adults where the class sees who
 * can help. The same input gives the same bytes, here and in a browser.
 * @param bytes slides as `lessonSlides` makes them; not changed
 * @throws {PackError} when these are no slides of ours, or damaged ones, or when the adults' names are too long
 */
export function fillSlides(bytes: Uint8Array, school: School): Uint8Array {
	const files = opened(bytes, {
		what: 'slides',
		holds: 'ppt/slideLayouts/slideLayout1.xml',
		mark: 'name="School"',
	});
	return pack(changed(files, /^ppt\/slides\/slide\d+\.xml$/, (xml) => filled(xml, school)));
}

function filled(xml: string, { name, adults }: School): string {
	const ids = [...xml.matchAll(/<p:cNvPr\b[^>]*?\bid="(\d+)"/g)].map(([, id]) => Number(id));
	const foot = footer(name, { id: Math.max(0, ...ids) + 1 });
	const bare = xml.replace(/<p:sp>(?:(?!<\/p:sp>)[\s\S])*?<p:ph type="ftr"[\s\S]*?<\/p:sp>/, '');
	return bare
		.replace(/<p:graphicFrame>[\s\S]*?<\/p:graphicFrame>/g, (table) =>
			withAdults(table, adults, roomBelow(bare, table)),
		)
		.replace('</p:spTree>', () => `${foot}</p:spTree>`);
}

/** Where the foot begins on a slide, in points from its top. */
const bottom = 6.8 * 72;

/** @returns in points, how far a table may grow; nothing where words stand below it */
function roomBelow(slide: string, table: string): number {
	const end = topOf(table) + tableHeight(table);
	const shapes = slide.match(/<p:sp>[\s\S]*?<\/p:sp>/g) ?? [];
	const words = shapes.filter((shape) => !/name="(?:Title|Foot|Disc)"|<p:ph type="sldNum"/.test(shape));
	return words.some((shape) => topOf(shape) > topOf(table)) ? 0 : Math.max(0, bottom - end);
}

const topOf = (shape: string) => pointsIn(/<a:off x="-?\d+" y="(-?\d+)"/.exec(shape)?.[1]);
