import { language } from '../look.ts';
import type { Line } from '../text.ts';
import { escaped } from '../zip.ts';

/** A notes page with the teacher's words as paragraphs; pptxgenjs would write them as one. */
export function notesXml(xml: string, lines: readonly Line[]): string {
	const paragraphs = lines.map(paragraph).join('');
	return xml.replace(
		/(<p:ph type="body" idx="1"\/>[\s\S]*?<a:lstStyle\/>)[\s\S]*?(<\/p:txBody>)/,
		(_, before: string, after: string) => `${before}${paragraphs}${after}`,
	);
}

function paragraph({ runs, list }: Line): string {
	const dot = list
		? '<a:pPr marL="228600" indent="-228600"><a:buFont typeface="Arial"/><a:buChar char="•"/></a:pPr>'
		: '';
	const texts = runs.map(
		({ text, bold }) =>
			`<a:r><a:rPr lang="${language}"${bold ? ' b="1"' : ''} dirty="0"/><a:t>${escaped(text)}</a:t></a:r>`,
	);
	return `<a:p>${dot}${texts.join('')}<a:endParaRPr lang="${language}" dirty="0"/></a:p>`;
}
