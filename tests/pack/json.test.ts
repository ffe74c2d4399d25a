import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/pack/json.ts';

describe('parseJson', () => {
	it.each(['{}', '[1, -2.5e3, true, null, "ŵ \\u0041 \\n"]', ' {"a": {"b": []}}\n', '"A"'])('takes %s', (text) => {
		expect(parseJson(text, 'school.json')).toEqual(JSON.parse(text));
	});

	it.each([
		['nothing', '', 1, 1],
		['words', 'Hello', 1, 1],
		['a missing comma', '{\n\t"name": "A"\n\t"class": "B"\n}', 3, 2],
		['a comma too many', '{\n "name": "A",\n}', 3, 1],
		['a missing colon', '{"name" "A"}', 1, 9],
		['a curly quotation mark', '{"name": “A”}', 1, 10],
		['a quotation mark never closed', '{"name": "A\n}', 1, 10],
		['single quotation marks', "{'name': 1}", 1, 2],
		['a bracket never closed', '{\n"adults": [\n1, 2\n', 4, 1],
		['two of them', '{} {}', 1, 4],
		['a remark', '{ // mine\n}', 1, 3],
		['a number with a nought before it', '[01]', 1, 3],
	])('says where it stops for %s', (_, text, line, column) => {
		expect(() => JSON.parse(text)).toThrow();
		expect(() => parseJson(text, 'school.json')).toThrow(
			`school.json is not JSON: something is wrong at line ${line}, column ${column}.`,
		);
	});
});
