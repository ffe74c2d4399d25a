import { describe, expect, it } from 'vitest';
import { PortForbidden, PortTaken, portError } from '../../../../scripts/outside/serve/ports.ts';

const failed = (code: string, port: number) => portError(Object.assign(new Error(`listen ${code}`), { code }), port);

describe('portError', () => {
	it.each([
		['EADDRINUSE', 4321, PortTaken, 'Port 4321 is taken by another program.\nChoose another one: PORT=4322 npm start'],
		[
			'EADDRINUSE',
			65_535,
			PortTaken,
			'Port 65535 is taken by another program.\nChoose another one: PORT=65534 npm start',
		],
		[
			'EACCES',
			80,
			PortForbidden,
			'This computer does not let you use port 80.\nChoose one above 1023: PORT=4322 npm start',
		],
		[
			'EPERM',
			80,
			PortForbidden,
			'This computer does not let you use port 80.\nChoose one above 1023: PORT=4322 npm start',
		],
		['EMFILE', 4321, Error, 'listen EMFILE'],
	])('says what %s on port %d means', (code, port, kind, message) => {
		const error = failed(code, port);
		expect(error).toBeInstanceOf(kind);
		expect(error.message).toBe(message);
	});
});
