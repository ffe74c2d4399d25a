/** The letter in front of an option: A for the first. The same on the page, the board, paper and in the answers. */
export const letterOf = (index: number) => String.fromCharCode('A'.charCodeAt(0) + index);
