import { builtLessons, loadFacts } from '../../scripts/outside/lessons.ts';
import type { Pictures } from '../../src/export/pptx/art.ts';

export const facts = loadFacts();

/** Every lesson that can be read today. */
export const lessons = builtLessons();

const dot = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=';

/** A pretend drawer: every picture is one dot, with its name behind it so that no two are alike. */
export const dots: Pictures = async (name) => new Uint8Array([...Buffer.from(dot, 'base64'), ...Buffer.from(name)]);
