/** Words in quotation marks inside a sentence, without the full stop at their own end. */
export const quoted = (words: string) => `“${words.replace(/\.$/, '')}”`;
