/** @returns false where the browser does not let a page copy by itself: it is old, told so, or reads the site without encryption */
export const copyText = async (text: string): Promise<boolean> =>
	(await navigator.clipboard?.writeText(text).then(
		() => true,
		() => false,
	)) ?? false;
