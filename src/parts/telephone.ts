/** What a press on a number calls: digits alone, which no text to send and no other address can be. */
export const telephone = (phone: string | undefined): string | undefined =>
	phone !== undefined && /^[\d ]+$/.test(phone) ? `tel:${phone.replaceAll(' ', '')}` : undefined;
