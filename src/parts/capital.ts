/** A name as the first word of a sentence: "A teacher". */
export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
