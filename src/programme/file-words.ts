/** Words as a file's name may hold them on every system: "Ysgol Tŷ'r Ffynnon" becomes "ysgol-ty-r-ffynnon". */
export const fileWords = (text: string): string =>
	(
		text
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/[a-z0-9]+/g) ?? []
	).join('-');
