import { z } from 'zod';
import { PackDescription } from '../../src/pack/describe.ts';
import { PackError } from '../../src/pack/error.ts';

const element = /<script\b[^>]*\bid=["']?pack-description["']?[^>]*>(.*?)<\/script>/s;

/**
 * @param html a print page
 * @param lesson the id its folder is named for
 * @throws {PackError} when the page does not describe its pack, or describes another
 */
export function readDescription(html: string, lesson: string): PackDescription {
	const json = element.exec(html)?.[1];
	if (json === undefined) throw wrong('The print page does not describe its pack.');
	const read = PackDescription.safeParse(parsed(json));
	if (!read.success) throw wrong(`The print page describes its pack wrongly:\n${z.prettifyError(read.error)}`);
	if (read.data.id !== lesson) throw wrong(`The print page of “${lesson}” describes “${read.data.id}”.`);
	return read.data;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch (cause) {
		throw wrong(`The description of the pack is not JSON: ${cause instanceof Error ? cause.message : cause}`);
	}
}

function wrong(message: string): PackError {
	return new PackError(message, 'Put right the element with the id “pack-description” in the page that is printed.');
}
