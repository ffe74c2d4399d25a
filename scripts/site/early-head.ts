const policy = /<meta http-equiv="content-security-policy"[^>]*>/;
const blocking = /<script src="[^"]*">/;
const sheet = /<link rel="stylesheet" href="([^"]+)">/;
const modules = /<script type="module" src=/g;

/**
 * Lets a browser ask for everything that a page's first picture waits for in one round. Its policy comes before all that the
 * policy rules, its styles are asked for before a script stops the reading of the page, and scripts that only act later leave
 * the line to styles and letters.
 */
export function earlyHead(html: string): string {
	const [rule = ''] = policy.exec(html) ?? [];
	const [, styles = ''] = sheet.exec(html) ?? [];
	const [script = ''] = blocking.exec(html) ?? [];
	const ruled = html.replace(policy, '').replace('<meta charset="utf-8">', (first) => first + rule);
	const asked =
		styles && script ? ruled.replace(script, `<link rel="preload" as="style" href="${styles}">${script}`) : ruled;
	return asked.replace(modules, '<script type="module" fetchpriority="low" src=');
}
