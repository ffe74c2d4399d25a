import { PDFName } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { markArtifacts, withArtifacts } from '../../src/pack/mend/artifacts.ts';
import { drawingOfPage } from '../../src/pack/reading/drawings.ts';
import { unmarked, unmarkedThrough } from '../../src/pack/reading/marks.ts';
import { latin1 } from '../../src/pack/reading/operators.ts';
import { aTaggedPdf } from './a-tagged-pdf.ts';

/** Wraps what is unmarked, written as `{…}` instead of `/Artifact BMC … EMC`. */
async function wrapped(content: string): Promise<string> {
	const document = await aTaggedPdf([], content);
	const drawing = drawingOfPage(document.getPage(0));
	const text = latin1(withArtifacts(drawing, unmarked(document, drawing))).trim();
	return text.replaceAll('/Artifact BMC\n', '{').replaceAll('\nEMC', '}');
}

describe('what is painted outside every mark', () => {
	it.each([
		['a text object as a whole', 'BT /F1 9 Tf (a) Tj ET', '{BT /F1 9 Tf (a) Tj ET}'],
		['a path from its first point to its paint', '1 g 0 0 m 1 1 l S', '1 g {0 0 m 1 1 l S}'],
		['a rectangle that is filled', 'q 0 0 9 9 re f Q', 'q {0 0 9 9 re f} Q'],
		['a path that clips and is painted', '0 0 9 9 re W f', '{0 0 9 9 re W f}'],
		['no path that only clips', '0 0 9 9 re W n', '0 0 9 9 re W n'],
		['no path that clips, before one that paints', '0 0 9 9 re W n 1 1 2 2 re f', '0 0 9 9 re W n {1 1 2 2 re f}'],
		['a shading, a picture and an inline picture', '/S sh q /X Do Q BI ID x EI', '{/S sh} q {/X Do} Q {BI ID x EI}'],
		['neighbours together', '0 0 1 1 re f BT (a) Tj ET /X Do', '{0 0 1 1 re f BT (a) Tj ET /X Do}'],
		['nothing that is marked', '/P <</MCID 0>> BDC 0 0 1 1 re f EMC', '/P <</MCID 0>> BDC 0 0 1 1 re f EMC'],
		['nothing that is an artifact', '/Artifact BMC /X Do EMC', '/Artifact BMC /X Do EMC'],
		['no text that shows nothing', 'BT /F1 9 Tf ET', 'BT /F1 9 Tf ET'],
		[
			'what follows a mark left open by q and closed by another',
			'q /P <</MCID 0>> BDC Q q EMC /X Do Q',
			'q /P <</MCID 0>> BDC Q q EMC {/X Do} Q',
		],
		[
			'shown text by itself where a mark cuts the text object',
			'BT (a) Tj /P <</MCID 0>> BDC (b) Tj EMC ET',
			'BT {(a) Tj} /P <</MCID 0>> BDC (b) Tj EMC ET',
		],
	])('is %s', async (_, content, expected) => {
		expect(await wrapped(content)).toBe(expected);
	});
});

describe('a form XObject', () => {
	/** A page that paints the form X outside every mark. */
	async function paintedForm(content: string) {
		const document = await aTaggedPdf([], 'q /X Do Q');
		const { context } = document;
		const form = context.register(context.stream(content, { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 9, 9] }));
		document.getPage(0).node.set(PDFName.of('Resources'), context.obj({ XObject: { X: form } }));
		return document;
	}
	const contents = async (content: string) => {
		const document = await paintedForm(content);
		markArtifacts(document);
		const page = document.getPage(0);
		return { page: latin1(drawingOfPage(page).bytes).trim(), left: unmarkedThrough(document, drawingOfPage(page)) };
	};

	it('without marks is an artifact as a whole', async () => {
		const { page, left } = await contents('0 0 1 1 re f');
		expect(page).toBe('q /Artifact BMC\n/X Do\nEMC Q');
		expect(left).toEqual([]);
	});

	it('with marks of its own is left where it is, and its decoration marked inside it', async () => {
		const { page, left } = await contents('0 0 1 1 re f /P <</MCID 0>> BDC BT (a) Tj ET EMC');
		expect(page).toBe('q /X Do Q');
		expect(left).toEqual([]);
	});
});
