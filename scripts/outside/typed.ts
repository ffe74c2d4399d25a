import { type ParseArgsConfig, parseArgs } from 'node:util';

/** What a command did not expect behind it. */
type Mistyped =
	| 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
	| 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL'
	| 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE';

const faults: Record<Mistyped, string> = {
	ERR_PARSE_ARGS_UNKNOWN_OPTION: 'has a word that this command does not know',
	ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: 'has a word without an option before it',
	ERR_PARSE_ARGS_INVALID_OPTION_VALUE: 'lacks a word behind an option, or has one too many',
};

/** Reads what was typed behind a command. Where it cannot be read, the command ends and says what it takes: nothing is done by halves. */
export function typed<T extends ParseArgsConfig>(config: T) {
	try {
		return parseArgs(config);
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? `${error.code}` : '';
		if (!isMistyped(code)) throw error;
		console.error(`“${(config.args ?? process.argv.slice(2)).join(' ')}” ${faults[code]}.\nIt takes ${takes(config)}.`);
		process.exit(1);
	}
}

const isMistyped = (code: string): code is Mistyped => Object.hasOwn(faults, code);

function takes({ options = {}, allowPositionals }: ParseArgsConfig): string {
	const named = Object.entries(options).map(([name, { type }]) => `--${name}${type === 'string' ? ' …' : ''}`);
	return [...named, ...(allowPositionals ? ['names of files'] : [])].join(', ');
}
