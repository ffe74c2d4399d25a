import { nowReading, read, stop } from './reader.ts';

/** A button that reads what it is given when pressed, and stops it when pressed again. */
export function hearButton(name: string, root: () => Element | null): HTMLButtonElement {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'hear';
	button.setAttribute('aria-label', name);
	button.setAttribute('aria-pressed', 'false');
	button.dataset['unread'] = '';
	const icon = document.querySelector<HTMLTemplateElement>('#hear-icon')?.content.cloneNode(true);
	if (icon) button.append(icon);
	const isOn = () => nowReading()?.by === button;
	button.addEventListener('click', () => {
		const found = isOn() ? null : root();
		if (found) read(found, button);
		else stop();
	});
	document.addEventListener('reading', () => button.setAttribute('aria-pressed', `${isOn()}`));
	return button;
}
