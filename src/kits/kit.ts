import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { BlockName } from '../blocks/schemas.ts';

/** What one reader sees: a rendering for every block. `Nothing` says on purpose that this reader does not get it. */
export type Kit = Record<BlockName, AstroComponentFactory>;
