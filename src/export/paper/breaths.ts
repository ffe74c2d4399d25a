/** In milliseconds: longer than this, and somebody who types would notice. */
const most = 50;

/** A long piece of work asks this between its parts, so that the page it runs on can answer whoever uses it meanwhile. */
export function breaths(): () => Promise<void> {
	let last = performance.now();
	return async () => {
		if (performance.now() - last < most) return;
		await new Promise((goOn) => setTimeout(goOn));
		last = performance.now();
	};
}
