import { nameOfPrint, type Print } from '../../src/pack/prints.ts';

/** One file to make: a lesson printed in one way. */
export type Job = { readonly lesson: string; readonly print: Print };

/** How a job's file is called, without its ending. */
export const nameOf = ({ lesson, print }: Job) => lesson + nameOfPrint(print);

/** Why there is no file of this name. */
export type Failure = { readonly name: string; readonly message: string; readonly hint: string };

/** One file, or why there is none. */
export type Made = { readonly name: string; readonly pack: Uint8Array } | Failure;
