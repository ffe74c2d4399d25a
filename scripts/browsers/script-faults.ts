import ts from 'typescript';
import { patternFaults } from './pattern-faults.ts';
import { browsersWithout, type Feature } from './support.ts';

/** Something that the oldest browsers lack, and where it is used. */
export interface Fault {
	file: string;
	line: number;
	/** Such as `Array.toSorted`. */
	uses: string;
	without: string[];
}

/**
 * Built-ins and browser APIs in our own code that the oldest browsers lack. Types say whose method a name is, so that `with` of an
 * array is told from any other. What is asked for first may be missing.
 *
 * @param program holds the files and what they import
 * @param files those to look at, as the program names them
 */
export function scriptFaults(program: ts.Program, files: readonly string[]): Fault[] {
	const checker = program.getTypeChecker();
	return files.flatMap((name) => {
		const file = program.getSourceFile(name);
		if (!file) throw new Error(`${name} is not part of the program.`);
		const faults: Fault[] = [];
		const visit = (node: ts.Node) => {
			for (const { uses, without } of faultsAt(node, { checker, program }))
				faults.push({ file: name, line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, uses, without });
			ts.forEachChild(node, visit);
		};
		visit(file);
		return faults;
	});
}

type Types = { checker: ts.TypeChecker; program: ts.Program };
type Use = Pick<Fault, 'uses' | 'without'>;

function faultsAt(node: ts.Node, types: Types): Use[] {
	if (ts.isRegularExpressionLiteral(node)) return patternFaults(node.text);
	if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent) && !node.initializer) {
		const receiver = types.checker.getTypeAtLocation(node.parent);
		const property = receiver.getProperty((node.propertyName ?? node.name).getText());
		return property ? lackingOf(property, receiver, types) : [];
	}
	if (!ts.isIdentifier(node) || ts.isPartOfTypeNode(node) || isNewName(node)) return [];
	const member = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node ? node.parent : undefined;
	if (isAskedFor(member ?? node, node.text)) return [];
	const symbol = types.checker.getSymbolAtLocation(node);
	return symbol ? lackingOf(symbol, member && types.checker.getTypeAtLocation(member.expression), types) : [];
}

/** A declaration, an import or a key says a name, and uses nothing. */
const isNewName = ({ parent }: ts.Identifier) =>
	ts.isImportSpecifier(parent) ||
	ts.isPropertySignature(parent) ||
	ts.isPropertyAssignment(parent) ||
	ts.isMethodDeclaration(parent) ||
	ts.isPropertyDeclaration(parent) ||
	ts.isJsxAttribute(parent);

/** `showPopover?.()`, `typeof Highlight` and, before it, `'highlights' in CSS` ask whether it is there. */
const isAskedFor = (node: ts.Node, name: string) =>
	node.getSourceFile().text.slice(0, node.getStart()).includes(`'${name}' in `) ||
	ts.isTypeOfExpression(node.parent) ||
	((ts.isCallExpression(node.parent) || ts.isPropertyAccessExpression(node.parent)) &&
		node.parent.expression === node &&
		node.parent.questionDotToken !== undefined);

function lackingOf(symbol: ts.Symbol, receiver: ts.Type | undefined, types: Types): Use[] {
	const declarations = (symbol.declarations ?? []).filter((one) =>
		types.program.isSourceFileDefaultLibrary(one.getSourceFile()),
	);
	if (declarations.length === 0) return [];
	const owners = declarations.map(ownerOf);
	const names = [...owners, ...ownersByType(receiver, owners[0]?.isStatic ?? false, types.checker)];
	const [found] = names
		.flatMap((owner) => placesOf(owner, symbol.name).map((place) => ({ owner, without: browsersWithout(place) })))
		.filter(({ without }) => without !== undefined);
	if (!found?.without?.length) return [];
	return [{ uses: [found.owner.name, symbol.name].filter(Boolean).join('.'), without: found.without }];
}

/** Whose member a name is; nobody's, '', where it is global. */
type Owner = { name: string; isStatic: boolean };

function ownerOf(declaration: ts.Declaration): Owner {
	const { parent } = declaration;
	if (ts.isInterfaceDeclaration(parent)) return builtinOwner(parent.name.text);
	if (ts.isTypeLiteralNode(parent) && ts.isVariableDeclaration(parent.parent))
		return { name: parent.parent.name.getText(), isStatic: true };
	for (let above: ts.Node = parent; above && !ts.isSourceFile(above); above = above.parent)
		if (ts.isModuleDeclaration(above) && above.name.text !== 'global') return { name: above.name.text, isStatic: true };
	return { name: '', isStatic: false };
}

/** TypeScript has interfaces of its own for what may only be read, and for constructors. */
const builtinOwner = (name: string): Owner => ({
	name: name
		.replace(/^Readonly(?=Array|Map|Set)/, '')
		.replace(/Constructor$/, '')
		.replace(/^IteratorObject$/, 'Iterator'),
	isStatic: name.endsWith('Constructor'),
});

/** Many methods of elements are declared for several interfaces at once: then the type of what has them is asked. */
function ownersByType(type: ts.Type | undefined, isStatic: boolean, checker: ts.TypeChecker): Owner[] {
	if (!type) return [];
	const name = type.getSymbol()?.name ?? '';
	const above = type.isClassOrInterface() ? checker.getBaseTypes(type) : type.isUnionOrIntersection() ? type.types : [];
	return [{ name, isStatic }, ...above.flatMap((one) => ownersByType(one, isStatic, checker))];
}

/** Where a member may stand in MDN's data. */
function placesOf({ name: owner, isStatic }: Owner, member: string): Feature[] {
	const builtins = ['javascript', 'builtins'];
	if (owner === '')
		return [
			['api', member],
			[...builtins, member],
			['api', 'Window', member],
		];
	const own = [
		['api', owner, isStatic ? `${member}_static` : member],
		[...builtins, owner, member],
	];
	return /^(Big)?(Int|Uint|Float)\d+(Clamped)?Array$/.test(owner) ? [...own, [...builtins, 'TypedArray', member]] : own;
}
