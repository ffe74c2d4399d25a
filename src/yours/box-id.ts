/** The id of what asks for something in the form: messages link to it. */
export const boxId = (name: string): string => `box-${name.replaceAll('.', '-')}`;
