// Builds the widget and reads what came of it. What is deployed is never an older build.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify, stripVTControlCharacters } from 'node:util';
import * as v from 'valibot';
import type { WidgetBuild } from '../../model/boot.ts';
import type { Place } from '../place.ts';
import { Stop } from '../stop.ts';

const WordList = v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())]));
const File = v.object({ file: v.string(), code: v.string() });
const Built = v.object({
	build: v.string(),
	runtime: v.string(),
	parts: v.record(v.string(), File),
	packs: v.record(v.string(), v.object({ file: v.string(), parts: v.array(v.string()) })),
	sheet: File,
	pages: v.object({
		...{ icon: File, frameScript: File, pieceScript: File, embedScript: File },
		...{ embedSheet: File, catalogueSheet: File },
	}),
	words: v.record(v.string(), WordList),
});

/** @throws {Stop} with the builder's own words if it fails. */
export async function buildWidget({ root }: Pick<Place, 'root'>): Promise<WidgetBuild> {
	const rolldown = join(root, 'node_modules/rolldown/bin/cli.mjs');
	try {
		const args = [rolldown, '-c', 'widget/rolldown.config.ts'];
		await promisify(execFile)(process.execPath, args, { cwd: root });
	} catch (problem) {
		throw new Stop(`The widget could not be built:\n${wordsOf(problem)}`);
	}
	return read(root);
}

/** The build that is there; only where there is none, a new one: a worker may be running with it. */
export function readWidget({ root }: Pick<Place, 'root'>): Promise<WidgetBuild> {
	return read(root).catch(() => buildWidget({ root }));
}

async function read(root: string): Promise<WidgetBuild> {
	return v.parse(Built, JSON.parse(await readFile(join(root, 'dist/widget.json'), 'utf8')));
}

function wordsOf(problem: unknown): string {
	const said = problem instanceof Error && 'stderr' in problem ? problem.stderr : '';
	return stripVTControlCharacters(String(said || problem)).trim();
}
