import { answer, type Field, fields, type School } from '../pack/school.ts';
import type { Details } from './details.ts';

/** How many of a list are asked for even while nothing is typed for them. */
const least: Record<string, number> = { deputies: 0, adults: 3 };

/** Gives details the shape of `school.json`, unchecked. Of a list, whatever stands after the last words typed is left out. */
export function shapeOf(details: Details): unknown {
	const school: Shape = { deputies: [], adults: [] };
	for (const field of fields) if (isAsked(field, details)) put(school, field.path, details[field.name] ?? '');
	if (details['nation']) school['nation'] = details['nation'];
	if (details['logo']) school['logo'] = details['logo'];
	return school;
}

/** @returns what a school's details put into the form; boxes that stay free are not named */
export function detailsOf(school: School): Details {
	const words = fields.map((field) => [field.name, answer(school, field)] as const);
	const logo = 'logo' in school && typeof school.logo === 'string' ? school.logo : '';
	const nation = school.nation ?? '';
	return Object.fromEntries(
		[...words, ['nation', nation] as const, ['logo', logo] as const].filter(([, text]) => text !== ''),
	);
}

type Shape = { [key: string | number]: Shape | Shape[] | string };

function isAsked({ path: [list, place] }: Field, details: Details): boolean {
	if (typeof place !== 'number' || place < (least[list ?? ''] ?? 0)) return true;
	const fromHere = fields.filter(({ path: [key, index] }) => key === list && Number(index) >= place);
	return fromHere.some(({ name }) => details[name]?.trim());
}

function put(into: Shape, [key = '', ...rest]: Field['path'], words: string) {
	if (rest.length === 0) into[key] = words;
	else {
		into[key] ??= {};
		put(into[key] as Shape, rest, words);
	}
}
