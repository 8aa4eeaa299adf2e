// The commands of the desk: each does its work, prints, and returns the exit code.
import * as v from 'valibot';
import { Slug } from '../model/ids.ts';
import type { Terminal } from './ask.ts';
import { check, hasErrors, type Report } from './check.ts';
import type { Compared } from './check-live.ts';
import { deploy } from './deploy.ts';
import { writeSchemas } from './json-schema.ts';
import { openKv } from './kv.ts';
import { remoteOrigin } from './origin.ts';
import type { Place } from './place.ts';
import { deployJson, deployLines } from './print-deploy.ts';
import { jsonOf, linesOf } from './print-findings.ts';
import { conflictLines, receiptLines } from './print-receipt.ts';
import { publish } from './publish.ts';
import { show, shownLines } from './show.ts';

/** 0 fine, 1 findings, 2 it could not do its work. */
export type Exit = 0 | 1 | 2;

/** What a command works with: where, when, the address of the local worker, where its lines go, and where to ask. */
export type Desk = {
	place: Place;
	now: Date;
	localOrigin: string;
	colour: boolean;
	print: (line: string) => void;
	/** Undefined where nobody sits. */
	terminal?: Terminal;
};

export type Flags = { remote?: boolean; dryRun?: boolean; json?: boolean };

/** Checks stories and prints what it found. */
export async function checkCommand(desk: Desk, stories: string[], flags: Flags): Promise<Exit> {
	const report = await check(desk.place, stories, desk.now);
	if (flags.json) printJson(desk, jsonOf(report));
	else for (const line of linesOf(report, desk)) desk.print(line);
	return hasErrors(report) ? 1 : 0;
}

/** Checks and publishes stories and prints a receipt. */
export async function publishCommand(desk: Desk, stories: string[], flags: Flags): Promise<Exit> {
	const { place, now } = desk;
	const { remote = false, dryRun = false, json = false } = flags;
	const report = await check(place, stories, now);
	if (hasErrors(report)) return refuse(desk, report, json);
	const outcome = await publish(place, openKv(place, remote), report.folders, {
		remote,
		dryRun,
		now,
	});
	if (outcome.kind === 'conflict') {
		if (json) printJson(desk, { ok: false, conflicts: outcome.conflicts });
		else for (const line of conflictLines(outcome.conflicts)) desk.print(line);
		return 1;
	}
	const whole = withCompared(report, outcome.compared);
	if (outcome.kind === 'refused') return refuse(desk, whole, json);
	const origin = await originOf(desk, remote);
	if (json) {
		const plain = ({ slug, was, rev }: (typeof outcome.changed)[0]) => {
			return { slug, was: was ?? null, rev, url: `${origin}/p/${slug}` };
		};
		const { kind, changed, unchanged, images, heights } = outcome;
		const lists = { changed: changed.map(plain), unchanged: unchanged.map(plain), images, heights };
		printJson(desk, {
			ok: true,
			where: whereOf(remote),
			published: kind === 'published',
			...lists,
		});
	} else {
		if (whole.findings.length + outcome.compared.silenced.length > 0) {
			for (const line of linesOf(whole, desk)) desk.print(line);
		}
		for (const line of receiptLines(outcome, whereOf(remote), origin)) desk.print(line);
	}
	return 0;
}

/** Prints what is live under a slug. */
export async function showCommand(desk: Desk, name: string, flags: Flags): Promise<Exit> {
	const { place, now } = desk;
	const { remote = false, json = false } = flags;
	const where = whereOf(remote);
	const slug = v.safeParse(Slug, name);
	if (!slug.success) {
		desk.print(`"${name}" cannot be a slug. ${slug.issues[0].message}`);
		return 1;
	}
	const shown = await show(openKv(place, remote), slug.output, now);
	if (!shown) {
		const publishing = `npm run desk -- publish <story>${remote ? ' --remote' : ''}`;
		if (json) printJson(desk, { ok: false, key: `piece:${name}`, error: 'not-found' });
		else desk.print(`There is no piece "${name}" ${where}. Publish it with \`${publishing}\`.`);
		return 1;
	}
	if (json) printJson(desk, { ok: shown.valid, where, ...shown });
	else {
		for (const line of shownLines(shown, where, await originOf(desk, remote))) desk.print(line);
	}
	return shown.valid ? 0 : 1;
}

/** Builds and deploys the widget and the worker and prints a receipt. */
export async function deployCommand(desk: Desk, flags: Flags): Promise<Exit> {
	const { dryRun = false, json = false } = flags;
	const deployed = await deploy(desk.place, { dryRun, now: desk.now });
	if (json) printJson(desk, deployJson(deployed));
	else for (const line of deployLines(deployed)) desk.print(line);
	return 0;
}

/** Writes the JSON Schemas. */
export async function schemaCommand(desk: Desk): Promise<Exit> {
	const written = await writeSchemas(desk.place);
	desk.print(written.length > 0 ? `Wrote ${written.join(', ')}.` : 'The schemas are up to date.');
	return 0;
}

/** A report with what comparing with the live pieces found. */
function withCompared({ folders, findings, silenced }: Report, compared: Compared): Report {
	return {
		folders,
		findings: [...findings, ...compared.findings],
		silenced: [...silenced, ...compared.silenced],
	};
}

function refuse(desk: Desk, report: Report, json: boolean): Exit {
	if (json) printJson(desk, jsonOf(report));
	else {
		for (const line of linesOf(report, desk)) desk.print(line);
		desk.print('Nothing was published. Mend the errors and run it again.');
	}
	return 1;
}

function printJson(desk: Desk, value: unknown): void {
	desk.print(JSON.stringify(value, null, 2));
}

function whereOf(remote: boolean): 'remotely' | 'locally' {
	return remote ? 'remotely' : 'locally';
}

async function originOf({ place, localOrigin }: Desk, remote: boolean): Promise<string> {
	return remote ? remoteOrigin(place) : localOrigin;
}
