import { connect, type Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
	status: number;
	/** By names in small letters. */
	headers: Record<string, string>;
	/** A letter for each byte. */
	body: string;
}

const parse = (text: string): RawAnswer => {
	const [head = '', ...rest] = text.split('\r\n\r\n');
	const [first = '', ...lines] = head.split('\r\n');
	return {
		status: Number(/^HTTP\/1\.1 (\d{3}) /.exec(first)?.[1] ?? 0),
		headers: Object.fromEntries(
			lines.map((line) => line.split(/:\s*(.*)/s)).map(([k = '', v = '']) => [k.toLowerCase(), v]),
		),
		body: rest.join('\r\n\r\n'),
	};
};

/** Sends bytes just as they are on a connection of their own, and reads until the server closes it. */
export function sendRaw(port: number, bytes: string): Promise<RawAnswer> {
	return new Promise((resolve) => {
		let text = '';
		const socket = connect(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
		socket.setEncoding('latin1').on('data', (more) => {
			text += more;
		});
		// Cut off is an answer too.
		socket.on('error', () => {}).on('close', () => resolve(parse(text)));
	});
}

/** A request with the headers that every browser sends. Lines may hold anything. */
export const request = (port: number, line: string, headers: readonly string[] = []) =>
	[`${line} HTTP/1.1`, `Host: localhost:${port}`, ...headers, 'Connection: close', '', ''].join('\r\n');

/** One connection for many requests, one after another; answers must tell their length. */
export function keptOpen(port: number) {
	let text = '';
	let more = () => {};
	const socket: Socket = connect(port, '127.0.0.1').setEncoding('latin1');
	socket.on('data', (chunk) => {
		text += chunk;
		more();
	});
	socket.on('close', () => {
		text += 'CLOSED';
		more();
	});
	return {
		async ask(line: string, headers: readonly string[], hasBody = true): Promise<RawAnswer> {
			socket.write([`${line} HTTP/1.1`, `Host: localhost:${port}`, ...headers, '', ''].join('\r\n'), 'latin1');
			for (;;) {
				const answer = text.includes('\r\n\r\n') ? parse(text) : undefined;
				const length = hasBody && answer?.status !== 304 ? Number(answer?.headers['content-length'] ?? 0) : 0;
				if (answer && answer.body.length >= length) {
					text = answer.body.slice(length);
					return { ...answer, body: answer.body.slice(0, length) };
				}
				if (text.endsWith('CLOSED')) throw new Error(`The connection was closed after: ${line} ${headers}`);
				await new Promise<void>((resolve) => {
					more = resolve;
				});
			}
		},
		close: () => socket.destroy(),
	};
}
