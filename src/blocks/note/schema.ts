import { z } from 'zod';

/**
 * Words for the teacher about one slide: never on a pupil's page, never on the board.
 * Paragraphs begin with a bold label: Say, Ask, Look for, If a pupil discloses, Support, Stretch, Do, Why.
 */
export const Note = z.strictObject({});
export type Note = z.output<typeof Note>;
