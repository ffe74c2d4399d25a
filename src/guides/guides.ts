import { getCollection, render } from 'astro:content';

/** Whom a guide is for, in the order in which they are listed. */
export const audiences = {
	teachers: 'For teachers',
	leads: 'For safeguarding leads',
	families: 'For parents and carers',
	maintainers: 'For whoever runs a copy',
} as const;

type Audience = keyof typeof audiences;
export const audienceIds = Object.keys(audiences) as Audience[];

/** All guides, in the order in which one would read them. */
export const guides = (
	await Promise.all(
		(
			await getCollection('guides')
		).map(async (entry) => ({
			id: entry.id,
			...entry.data,
			Content: (await render(entry)).Content,
		})),
	)
).sort((a, b) => a.order - b.order);

export const guidesFor = (audience: Audience) => guides.filter((guide) => guide.audience === audience);
