/**
 * A reply named inside a sentence about it: in quotation marks, with an end. One that already quotes what is said
 * stands as it is, so that no mark is doubled.
 */
export function named(reply: string): string {
	if (reply.includes('“')) return reply;
	return /[.!?…]$/.test(reply) ? `“${reply}”` : `“${reply}.”`;
}
