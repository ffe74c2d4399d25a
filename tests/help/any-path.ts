import fc from 'fast-check';

const tricks = ['/', '..', '.', '%2e', '%2f', '\\', '%5c', '%00', '%', '%25', '%ff', '%c0', ':', '?', '#', ' '];

/**
 * What somebody asks of a server who wants out of its folder.
 *
 * @param names files that are there, inside the folder and outside
 * @returns addresses without the slash at their beginning
 */
export const anyPath = (...names: string[]): fc.Arbitrary<string> =>
	fc.array(fc.constantFrom(...tricks, ...names), { maxLength: 10 }).map((pieces) => pieces.join(''));
