/**
 * What stands in the form, by the names of a pack's boxes: as typed, complete or not. `logo` holds a picture as a data URL.
 * Apart from `shape.ts`, so that pages which only show details need not load what checks them.
 */
export type Details = Readonly<Record<string, string>>;

/** @returns true where nothing at all has been typed or chosen */
export const isEmpty = (details: Details): boolean => Object.values(details).every((words) => words.trim() === '');
