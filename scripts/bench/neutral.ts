import { lessonText } from '../new-lesson/template.ts';

/** How much the neutral deck holds, ours and the others'. */
export const size = { slides: 30, photos: 2 };

/** About nothing that matters: a walk through a garden, one thing to a slide. */
const plants = ['oak', 'rose', 'fern', 'moss', 'ivy', 'lily', 'mint', 'sage', 'reed', 'pine', 'beech', 'thyme'];
const places = ['by the gate', 'near the pond', 'along the wall', 'under the trees'];

/** One slide of the walk, for any tool that makes slides. */
export type Stop = { title: string; lines: string[]; notes: string[]; photo?: { file: string; shows: string } };

/**
 * @param garden no two lessons may share a sentence
 * @returns the same stops each time
 */
export function stops(count: number, garden = 1): Stop[] {
	return Array.from({ length: count }, (_, i) => {
		const plant = plants[i % plants.length] ?? '';
		const place = places[i % places.length] ?? '';
		return {
			title: `Stop ${i + 1}: ${plant}`,
			lines: [
				`In garden ${garden}, the ${plant} grows ${place}, and it has done so for a long time.`,
				`Look at its leaves. Are they wide or narrow, dark or light?`,
				`Find one thing that lives near the ${plant}.`,
			],
			notes: [
				`Stand where everybody can see the ${plant}. Give the class a moment to look before anybody speaks.`,
				`Ask what has changed since last week, and why that might be. There is no wrong answer to this.`,
				`Some pupils name the plant at once. Ask them how they would explain it to somebody who has never been outdoors.`,
			],
			...(i % 15 === 7 && { photo: { file: `photo-${Math.floor(i / 15) + 1}.png`, shows: `The garden ${place}` } }),
		};
	});
}

/**
 * The neutral lesson: thirty slides with notes and two photos, and all that Lantern adds to any lesson.
 * @param number from 1: each has an id and words of its own
 * @param today as 2026-11-23: the day on which somebody looked at it
 */
export function neutralLesson(number: number, today: string): string {
	const answers = { title: `A walk in the garden ${number}`, keyStage: 'ks3', minutes: 45 } as const;
	const text = lessonText(answers, [], today)
		.replace(/^id: .*$/m, `id: ${idOf(number)}`)
		.replaceAll('in the story', `in story ${number}`)
		.replaceAll('notice a clue', `notice a clue in story ${number}`);
	const [before = '', ...after] = text.split('<Slide title="A clue"');
	const own = (text.match(/<Slide /g) ?? []).length;
	return `${before}${stops(size.slides - own, number)
		.map(slideOf)
		.join('\n')}\n<Slide title="A clue"${after.join('')}`;
}

/** @returns the lesson with one paragraph altered: it says the number, and is sound as before */
export function altered(lesson: string, number: number): string {
	return lesson.replace(/Look at its leaves[^.]*\./, `Look at its leaves ${number} times.`);
}

/** @returns the id of a neutral lesson, such as `ks3-41` */
export const idOf = (number: number) => `ks3-${40 + number}`;

function slideOf({ title, lines, notes, photo }: Stop): string {
	const [first = '', ...rest] = notes;
	const words = photo ? [lines[0] ?? '', `![${photo.shows}](${photo.file})`] : lines;
	const note = [`**Do** ${first}`, ...rest.map((line) => `**Ask** ${line}`)].join('\n\n');
	return `<Slide title="${title}" beat="story" minutes={0}>\n\n${words.join('\n\n')}\n\n<Note>\n\n${note}\n\n</Note>\n\n</Slide>\n`;
}

/** The same walk for Marp: notes are comments. */
export function marpDeck(count = size.slides): string {
	const slides = stops(count).map(
		({ title, lines, notes, photo }) =>
			`# ${title}\n\n${[...lines, ...(photo ? [`![w:600](${photo.file})`] : [])].join('\n\n')}\n\n<!--\n${notes.join('\n')}\n-->`,
	);
	return `---\nmarp: true\ntitle: A walk in the garden\n---\n\n${slides.join('\n\n---\n\n')}\n`;
}

/** The same walk for Slidev: notes are the last comment of a slide. */
export function slidevDeck(count = size.slides): string {
	const slides = stops(count).map(
		({ title, lines, notes, photo }) =>
			`# ${title}\n\n${[...lines, ...(photo ? [`<img src="/${photo.file}" style="width: 600px">`] : [])].join('\n\n')}\n\n<!--\n${notes.join('\n')}\n-->`,
	);
	return `---\ntheme: default\ntitle: A walk in the garden\n---\n\n${slides.join('\n\n---\n\n')}\n`;
}
