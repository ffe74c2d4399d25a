import postcss, { type AtRule, type Declaration, type Rule } from 'postcss';
import { browsersWithout, type Feature } from './support.ts';

/** Something in a style sheet that the oldest browsers lack. */
export interface StyleFault {
	/** Such as `:has()`, `@media (scripting)` or `display: grid-lanes`. */
	uses: string;
	/** The selector or at-rule in which it stands. */
	where: string;
	without: string[];
}

type Asked = { uses: string; feature: Feature };

/**
 * What the oldest browsers lack of a style sheet as it is served. What stands in `@supports` is asked for first. A value may be newer
 * where the same rule gives an older one before it.
 */
export function styleFaults(css: string): StyleFault[] {
	const faults: StyleFault[] = [];
	const judge = (asked: readonly Asked[], where: string) => {
		for (const { uses, feature } of asked) {
			const without = browsersWithout(feature) ?? [];
			if (without.length > 0) faults.push({ uses, where, without });
		}
	};
	postcss.parse(css).walk((node) => {
		if (isAskedFor(node)) return;
		if (node.type === 'rule') judge(inSelector(node), node.selector);
		if (node.type === 'atrule') judge(inAtRule(node), `@${node.name} ${node.params}`);
		if (node.type === 'decl' && !hasOlderValue(node)) judge(inDeclaration(node), whereIs(node));
	});
	return faults;
}

function isAskedFor({ parent }: postcss.Node): boolean {
	for (let above = parent; above; above = above.parent)
		if (above.type === 'atrule' && (above as AtRule).name === 'supports') return true;
	return false;
}

const whereIs = ({ parent }: Declaration) => (parent?.type === 'rule' ? (parent as Rule).selector : `${parent?.type}`);

const inSelector = ({ selector }: Rule): Asked[] =>
	[...withoutTexts(selector).matchAll(/::?([a-z-]+)(\(?)/g)].map(([written, name = '', opens]) => ({
		uses: opens ? `${written})` : written,
		feature: ['css', 'selectors', name],
	}));

function inAtRule({ name, params }: AtRule): Asked[] {
	const features = name === 'media' ? [...params.matchAll(/\(\s*(?:min-|max-)?([a-z-]+)/g)] : [];
	const range = name === 'media' && /[<>]/.test(params) ? [['media', 'range_syntax']] : [];
	return [
		{ uses: `@${name}`, feature: ['css', 'at-rules', name] },
		...features.map(([, feature = '']) => ({
			uses: `@media (${feature})`,
			feature: ['css', 'at-rules', 'media', feature],
		})),
		...range.map((steps) => ({ uses: '@media with < or >', feature: ['css', 'at-rules', ...steps] })),
	];
}

function inDeclaration({ prop, value, parent }: Declaration): Asked[] {
	if (parent?.type === 'atrule') return inDescriptor(parent as AtRule, prop);
	const plain = withoutTexts(value);
	const words = [...plain.matchAll(/(?<![\w-])[a-z][a-z-]*(?![\w(-])/g)].map(([word]) => word);
	const functions = [...plain.matchAll(/(?<![\w-])([a-z][\w-]*)\(/g)].map(([, name = '']) => name);
	const property = prop.startsWith('--') ? [] : [{ uses: prop, feature: ['css', 'properties', prop] }];
	return [
		...property,
		...words.map((word) => ({ uses: `${prop}: ${word}`, feature: ['css', 'properties', prop, word] })),
		...functions.flatMap((name) => [
			{ uses: `${name}()`, feature: ['css', 'types', name] },
			{ uses: `${name}()`, feature: ['css', 'types', 'color', name] },
		]),
		...unitsIn(plain),
	];
}

const inDescriptor = ({ name }: AtRule, prop: string): Asked[] => [
	{ uses: `${prop} in @${name}`, feature: ['css', 'at-rules', name, prop] },
];

/** Units that came late, by their ends. */
const units: [RegExp, string][] = [
	[/\dcq(?:w|h|i|b|min|max)\b/, 'container_query_length_units'],
	[/\d[sld]v(?:w|h|i|b|min|max)\b/, 'viewport_percentage_units_dynamic'],
	[/\d(?:lh|rlh)\b/, 'lh'],
];

const unitsIn = (value: string): Asked[] =>
	units
		.filter(([written]) => written.test(value))
		.map(([written, name]) => ({
			uses: `${written.exec(value)?.[0].slice(1)}`,
			feature: ['css', 'types', 'length', name],
		}));

const withoutTexts = (text: string) => text.replace(/"[^"]*"|'[^']*'|url\([^)]*\)/g, '""');

function hasOlderValue(declaration: Declaration): boolean {
	for (let before = declaration.prev(); before; before = before.prev())
		if (before.type === 'decl' && before.prop === declaration.prop) return true;
	return false;
}
