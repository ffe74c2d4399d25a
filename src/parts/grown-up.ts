/** What an adult is called: "a grown-up" to the youngest, "an adult" from upper Key Stage 2. */
export function grownUp(keyStage: string) {
	const young = keyStage === 'ks1' || keyStage === 'ks2-lower';
	return young
		? { one: 'grown-up', a: 'a grown-up', many: 'grown-ups' }
		: { one: 'adult', a: 'an adult', many: 'adults' };
}
