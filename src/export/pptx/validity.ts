import { language } from '../look.ts';
import { changed, type Package } from '../zip.ts';

const emptyText = `<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="${language}"/></a:p></p:txBody>`;

/**
 * Corrects what makes PowerPoint offer to repair a file that pptxgenjs 4.0.1 wrote (pptxgenjs issues 1441, 1442 and 1444), and
 * the order of the lists in `presentation.xml`, for which the Open XML SDK refuses it.
 */
export function withValidParts(files: Package): Package {
	const steps: ((files: Package) => Package)[] = [
		(parts) => changed(parts, /^ppt\/presentation\.xml$/, withListsInOrder),
		(parts) => changed(parts, /^ppt\/slide(s|Layouts|Masters)\/[^/]+\.xml$/, (xml) => withEffects(withTextBodies(xml))),
		withThemeForNotes,
	];
	return steps.reduce((parts, step) => step(parts), files);
}

/** The schema has the list of notes masters before the list of slides (ECMA-376-1, 19.2.1.26). */
const withListsInOrder = (xml: string) =>
	xml.replace(
		/(<p:sldIdLst>[\s\S]*?<\/p:sldIdLst>)\s*(<p:notesMasterIdLst>[\s\S]*?<\/p:notesMasterIdLst>)/,
		(_, slides: string, notes: string) => notes + slides,
	);

/** A background has its effects beside its fill, even when there are none. */
const withEffects = (xml: string) => xml.replaceAll('</a:solidFill></p:bgPr>', '</a:solidFill><a:effectLst/></p:bgPr>');

/** A shape has a place for words, even when it only decorates. */
const withTextBodies = (xml: string) =>
	xml.replace(/<p:sp>[\s\S]*?<\/p:sp>/g, (shape) =>
		shape.includes('<p:txBody>') ? shape : shape.replace('</p:sp>', `${emptyText}</p:sp>`),
	);

/** Each master has a theme of its own. */
function withThemeForNotes(files: Package): Package {
	const theme = files['ppt/theme/theme1.xml'];
	if (!theme || !files['ppt/notesMasters/notesMaster1.xml']) return files;
	const withTheme = { ...files, 'ppt/theme/theme2.xml': theme };
	const pointed = changed(withTheme, /^ppt\/notesMasters\/_rels\//, (xml) => xml.replace('theme1.xml', 'theme2.xml'));
	return changed(pointed, /^\[Content_Types\]\.xml$/, (xml) =>
		xml.replace(
			/<Override PartName="\/ppt\/theme\/theme1\.xml"[^>]*\/>/,
			(line) => line + line.replace('theme1', 'theme2'),
		),
	);
}
