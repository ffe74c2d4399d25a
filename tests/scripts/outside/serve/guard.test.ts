import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, refusalOf } from '../../../../scripts/outside/serve/guard.ts';

const hosts = ['localhost', '127.0.0.1', '[::1]'];
const asked = (headers: Record<string, string>, method = 'GET') =>
	refusalOf({ method, headers: { host: 'localhost:4321', ...headers } }, hosts)?.status;

describe('refusalOf', () => {
	it.each([
		['localhost', undefined],
		['localhost:4321', undefined],
		['LOCALHOST:1', undefined],
		['127.0.0.1:4321', undefined],
		['[::1]:4321', undefined],
		['[::1]', undefined],
		['evil.example', 421],
		['evil.example:4321', 421],
		['localhost.evil.example:4321', 421],
		['localhost:4321.evil.example', 421],
		['localhost:4321@evil.example', 421],
		['evil.example#localhost', 421],
		['192.168.0.7:4321', 421],
		['0.0.0.0:4321', 421],
		['127.0.0.1.nip.io', 421],
		['', 421],
		[' ', 421],
	])('lets Host %j through or not: %s', (host, status) => {
		expect(asked({ host })).toBe(status);
	});

	it('minds the host in the target before the header', () => {
		const seen = (host: string) => refusalOf({ method: 'GET', headers: { host: 'localhost' }, host }, hosts)?.status;
		expect([seen('evil.example'), seen('localhost')]).toEqual([421, undefined]);
	});

	it('refuses a request without a host', () => {
		expect(refusalOf({ method: 'GET', headers: {} }, hosts)?.status).toBe(421);
	});

	it('refuses every host but its own', () => {
		const own = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{0,5})?$/i;
		const some = fc.oneof(
			fc.string(),
			fc.domain(),
			fc.ipV4(),
			fc.ipV6().map((ip) => `[${ip}]`),
			fc.tuple(fc.constantFrom(...hosts), fc.string({ maxLength: 8 })).map((parts) => parts.join('')),
			fc.tuple(fc.string({ maxLength: 8 }), fc.constantFrom(...hosts)).map((parts) => parts.join('')),
		);
		fc.assert(
			fc.property(some, (host) => {
				expect(asked({ host })).toBe(own.test(host) ? undefined : 421);
			}),
			{ numRuns: 10_000 },
		);
	});

	it.each([
		[{}, undefined],
		[{ origin: 'http://localhost:4321' }, undefined],
		[{ origin: 'http://localhost:4322' }, 403],
		[{ origin: 'https://localhost:4321' }, 403],
		[{ origin: 'https://evil.example' }, 403],
		[{ origin: 'null' }, 403],
		[{ origin: '' }, 403],
		[{ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, undefined],
		[{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', origin: 'http://localhost:4321' }, undefined],
		[{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, undefined],
		[{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, undefined],
		[{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, undefined],
		[{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403],
		[{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'image' }, 403],
		[{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty', range: 'bytes=0-1' }, 403],
		[{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, 403],
		[{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'document' }, 403],
		[{ 'sec-fetch-site': 'anything' }, 403],
	])('answers %j by %s', (headers, status) => {
		expect(asked(headers)).toBe(status);
	});

	it('refuses every method but two', () => {
		fc.assert(
			fc.property(fc.string(), (method) => {
				expect(asked({}, method)).toBe(method === 'GET' || method === 'HEAD' ? undefined : 405);
			}),
			{ numRuns: 10_000 },
		);
	});
});

describe('asWritten', () => {
	it.each([
		['::1', '[::1]'],
		['127.0.0.1', '127.0.0.1'],
		['school.example', 'school.example'],
	])('writes %s as %s', (host, written) => {
		expect(asWritten(host)).toBe(written);
	});
});
