import { builtLessons, loadFacts } from '../../scripts/outside/lessons.ts';
import type { Pictures } from '../../src/export/pptx/art.ts';
import { factsFor } from '../../src/facts/for-nation.ts';

const all = loadFacts();

/** Facts by nation, and those of England, for which most tests look at files. */
export const factsOf = {
	england: factsFor(all, 'england'),
	wales: factsFor(all, 'wales'),
	scotland: factsFor(all, 'scotland'),
	'northern-ireland': factsFor(all, 'northern-ireland'),
};
export const facts = factsOf.england;

/** Every lesson that can be read today. */
export const lessons = builtLessons();

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** A pretend drawer: every picture is one dot, with its name behind it so that no two are alike. */
export const dots: Pictures = async (name) => new Uint8Array([...Buffer.from(dot, 'base64'), ...Buffer.from(name)]);
