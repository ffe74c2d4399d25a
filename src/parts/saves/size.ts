/** "1.9 MB", from bytes, as devices count them. */
export const sizeText = (bytes: number) =>
	bytes < 950_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
