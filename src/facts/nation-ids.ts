/** The nations of the UK, as files and links name them. */
export const nationIds = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type NationId = (typeof nationIds)[number];
