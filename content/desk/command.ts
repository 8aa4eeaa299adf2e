// What every command of the desk has in common: what it works with, its usual flags, how it ends.
import type { Command } from 'commander';
import * as v from 'valibot';
import { Slug } from '../model/ids.ts';
import type { Terminal } from './ask.ts';
import { remoteOrigin } from './origin.ts';
import type { Place } from './place.ts';
import { printable, printableJson } from './printable.ts';
import { Stop } from './stop.ts';

/** 0 fine, 1 findings, 2 it could not do its work. */
export type Exit = 0 | 1 | 2;

/** What a command works with: where, when, the address of the local worker, where its lines go, and where to ask. */
export type Desk = {
	place: Place;
	now: Date;
	localOrigin: string;
	colour: boolean;
	print: (line: string) => void;
	/** Says what is being done, to whoever waits; nothing where nobody does. */
	tell: (doing: string) => void;
	/** Lines for people beside the output, on stderr; nowhere if nobody reads them. */
	aside?: (line: string) => void;
	/** Undefined where nobody sits. */
	terminal?: Terminal;
};

export type Flags = { remote?: boolean; dryRun?: boolean; json?: boolean };

/** Adds a command to the program; `done` takes what it exits with. */
export type Register = (program: Command, desk: Desk, done: (exit: Exit) => void) => void;

/** The flag of every command that prints for people. */
export const JSON_FLAG = ['--json', 'print for machines'] as const;

/** The flag of every command that works with KV. */
export const REMOTE_FLAG = ['--remote', 'Cloudflare instead of wrangler’s local KV'] as const;

/** A piece on the command line. */
export const SLUG = ['<slug>', 'the piece, as its file is called: harbour-quiz'] as const;

/** A story on the command line. */
export const STORY = ['<story>', 'the story, as its folder is called: harbour'] as const;

/** Prints a value for machines. */
export function printJson(desk: Desk, value: unknown): void {
	desk.print(printableJson(value));
}

/** Which KV, as the messages say it. */
export function whereOf(remote: boolean): 'remotely' | 'locally' {
	return remote ? 'remotely' : 'locally';
}

/** The address of the worker that serves what the command is about. */
export async function originOf(
	{ place, localOrigin }: Pick<Desk, 'place' | 'localOrigin'>,
	remote: boolean,
): Promise<string> {
	return remote ? remoteOrigin(place) : localOrigin;
}

/** A slug from the command line. @throws {Stop} if it cannot be one. */
export function slugFrom(name: string): Slug {
	const slug = v.safeParse(Slug, name);
	if (slug.success) return slug.output;
	throw new Stop(`"${printable(name)}" cannot be a slug. ${slug.issues[0].message}`);
}
