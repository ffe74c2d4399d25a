import emoji from '@iconify-json/fluent-emoji-flat/icons.json' with { type: 'json' };

type Icon = { body: string; width?: number; height?: number };
const icons: Record<string, Icon> = emoji.icons;

/** Every name in the set. */
export const thingNames = Object.keys(icons);

/**
 * An object as an SVG document.
 *
 * @param name from the Fluent Emoji Flat set, such as "raised-hand"
 * @throws Error where the set has no such name
 * @see https://github.com/microsoft/fluentui-emoji (MIT)
 */
export function drawThing(name: string): string {
	const icon = icons[name];
	if (!icon) throw new Error(`"${name}" is not in the Fluent Emoji set.`);
	const size = icon.width ?? emoji.width ?? 32;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${icon.height ?? size}" width="240" height="240">${icon.body}</svg>`;
}
