import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright';

/**
 * Starts a browser as on a machine that has no fonts at all, which fontconfig believes on Linux alone.
 * @param folder an empty folder for fontconfig
 */
export async function withoutFonts(folder: string, launch: () => Promise<Browser>): Promise<Browser> {
	await mkdir(join(folder, 'fonts'), { recursive: true });
	const file = join(folder, 'fonts.conf');
	const dirs = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'cache')}</cachedir>`;
	await writeFile(
		file,
		`<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${dirs}</fontconfig>`,
	);
	const before = process.env['FONTCONFIG_FILE'];
	process.env['FONTCONFIG_FILE'] = file;
	try {
		return await launch();
	} finally {
		if (before === undefined) delete process.env['FONTCONFIG_FILE'];
		else process.env['FONTCONFIG_FILE'] = before;
	}
}
