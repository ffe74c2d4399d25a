import { describe, expect, it } from 'vitest';
import { blocksIn, isInteractive } from '../../src/lesson/ask.ts';
import { readPdf } from '../help/read-pdf.ts';
import { htmlOf, lessonPages, packOf } from '../help/site.ts';
import { onPaper } from './on-paper.ts';
import { foundIn, missingFrom, textOf } from './words.ts';

/** The words of one part of a print page. */
function part(html: string, id: string): string {
	const [, from = ''] = html.split(`id="part-${id}"`);
	return textOf(`<p ${from.split(/<section class="part\b/)[0]}`);
}

const paperOf = (html: string) => ({ sheets: part(html, 'sheets'), answers: part(html, 'answers') });

describe('nothing on screen is lost on paper', () => {
	describe.each(lessonPages)('$id', ({ lesson }) => {
		const html = htmlOf(`/lessons/${lesson.id}/print/`);
		const paper = paperOf(html);
		const activities = blocksIn(lesson.body).filter(isInteractive);
		const all = activities.map(onPaper);
		const onSheets = all.flatMap(({ sheet }) => sheet);
		const reasons = all.flatMap(({ reasons }) => reasons);

		it.each(activities.map((block) => [block.name, block.props, block] as const))(
			'has every word of %s $id on a sheet',
			(_, __, block) => {
				const { sheet, either } = onPaper(block);
				expect(sheet.length).toBeGreaterThan(0);
				expect(missingFrom(paper.sheets, sheet), 'on the sheets').toEqual([]);
				expect(missingFrom(`${paper.sheets} ${paper.answers}`, either), 'on the sheets or in the answers').toEqual([]);
			},
		);

		it('gives every reason in the answers, and in the answers only', () => {
			expect(missingFrom(paper.answers, reasons)).toEqual([]);
			expect(foundIn(paper.sheets, reasons)).toEqual([]);
			expect(foundIn(part(html, 'slides'), reasons)).toEqual([]);
		});

		it('has all of it in the PDF', async () => {
			const { tags } = await readPdf(packOf(lesson.id));
			expect(missingFrom(tags, [...onSheets, ...reasons])).toEqual([]);
		});

		it('would notice a word that was lost, and a reason on a sheet', () => {
			const [lost = ''] = onSheets;
			const [reason = ''] = reasons;
			expect(missingFrom(paper.sheets.replaceAll(lost, ''), onSheets)).toContain(lost);
			expect(foundIn(`${paper.sheets} ${reason}`, reasons)).toContain(reason);
		});
	});
});
