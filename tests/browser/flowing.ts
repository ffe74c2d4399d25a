import { addresses } from '../help/site.ts';

/** Whether a page fits itself to its screen. Slides keep their shape and paper keeps its size, so both may be wider than a small one. */
export const flows = (address: string) => !/\/(slides|print)\/$/.test(address);

export const flowing = addresses.filter(flows);
