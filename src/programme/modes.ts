// Apart from the schema of a programme, so that a pupil's page, which reads links, need not bring the library for schemas.

/** Where an assignment is done. */
export const modes = ['in-class', 'at-home'] as const;
export type Mode = (typeof modes)[number];

/** As many lessons as one class may be planned or given. */
export const mostLessons = 40;
