// `export`: a piece as a table, as JSON-LD or as a page to print; from the files, or as readers have it.
import { Option } from 'commander';
import { Slug } from '../../model/ids.ts';
import {
	type Desk,
	type Exit,
	JSON_FLAG,
	originOf,
	printJson,
	REMOTE_FLAG,
	type Register,
	SLUG,
	whereOf,
} from '../command.ts';
import { exportPiece, FORMS, type Form } from '../export/export-piece.ts';
import { inFiles, inKv } from '../export/find-piece.ts';
import { writeOut } from '../export/write-out.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { readFlag } from '../flag.ts';
import { openKv } from '../kv/kv.ts';
import { shownPath } from '../place.ts';

type Flags = {
	as: Form;
	out?: string;
	force?: boolean;
	live?: boolean;
	remote?: boolean;
	json?: boolean;
};

export const registerExport: Register = (program, desk, done) => {
	program
		.command('export')
		.description('a piece as a table, as JSON-LD or as a page to print')
		.argument(...SLUG)
		.addOption(new Option('--as <form>', 'which').choices(FORMS).makeOptionMandatory())
		.option('--out <file>', 'where to; else it is printed')
		.option('--force', 'write over the file that is there')
		.option('--live', 'what readers have, instead of the files')
		.option(...REMOTE_FLAG)
		.option(...JSON_FLAG)
		.action(async (slug: string, flags: Flags) => done(await exportCommand(desk, slug, flags)));
};

async function exportCommand(desk: Desk, name: string, flags: Flags): Promise<Exit> {
	const { place, now, print, aside = () => undefined } = desk;
	const { as, out, force = false, live = false, remote = false, json = false } = flags;
	const slug = readFlag('<slug>', Slug, name);
	const fromKv = live || remote;
	const found = await (fromKv ? inKv(openKv(place, remote), slug) : inFiles(place, slug));
	if (!found) {
		const where = fromKv ? whereOf(remote) : `in ${shownPath(place, place.stories)}`;
		if (json) printJson(desk, { ok: false, slug, error: 'not-found' });
		else print(`There is no piece "${slug}" ${where}.${await didYouMean(place, slug)}`);
		return 1;
	}
	const url = `${await originOf(desk, remote || !live)}/p/${slug}`;
	const { text, lost } = await exportPiece(found.piece, as, { ...found, url, now });
	// Excel takes a table for UTF-8 only with a mark.
	if (out !== undefined) await writeOut(place, out, as === 'csv' ? `\ufeff${text}` : text, force);
	if (json) printJson(desk, { ok: true, slug, as, lost, ...(out ? { out } : { text }) });
	else {
		print(out === undefined ? text.trimEnd() : `Wrote ${out}.`);
		if (lost.length > 0) aside('What is not in it:');
		for (const line of lost) aside(`  ${line}`);
	}
	return 0;
}
