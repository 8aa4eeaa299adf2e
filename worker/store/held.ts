// What an isolate holds of a slug, and what follows from it: whether KV is to be asked, and what is made of its answer.
// Pure: time is an argument (epoch milliseconds).
import { Metadata } from '../../content/model/metadata.ts';
import { stateIn } from '../../content/model/schedule.ts';
import { startOf } from '../../content/model/time.ts';
import { validate } from '../../content/model/validate.ts';
import { type Copy, publishedAt } from './copy.ts';

/** A good copy, and how KV has stood to it since. */
export type Held = {
	copy: Copy;
	/** Whether it is what is live, or a revision in place of a live value that is invalid. */
	from: 'piece' | 'revision';
	/** When KV last said that it is so. */
	confirmedAt: number;
	/** When KV last failed, was late, or said what is not believed; undefined while it confirms the copy. */
	failedAt?: number | undefined;
	/** Since when KV says what is in doubt. */
	doubtedAt?: number | undefined;
	/** The copy before this one. */
	replaced?: Written | undefined;
};

/** What tells one write from another. */
type Written = Pick<Copy, 'rev' | 'metadata'>;

/** What KV said of a slug. */
export type Said =
	| { kind: 'found'; copy: Copy }
	| { kind: 'missing' }
	| { kind: 'invalid'; metadata: unknown }
	| { kind: 'unavailable' };

/** `serve` the copy, serve it and `refresh` it meanwhile, or `ask` before anything is served. */
export type Plan = 'serve' | 'refresh' | 'ask';

/** From which source a reader is served: KV as of now, the isolate's copy in its stead, or a revision. */
export type Source = 'live' | 'memory' | 'fallback';

/** KV takes up to a minute until all of it says the same; what lasts longer is meant. */
export const DOUBT_MS = 60_000;

/** Metadata say no zone: a day counts from where it begins first (https://data.iana.org/time-zones/tzdb/etcetera). */
const FIRST_ZONE = 'Etc/GMT-14';

/** The longest that a copy goes unasked about after `hold`, as a share of it. */
const SPREAD = 0.5;

/**
 * What to do for a reader. `hold`: milliseconds that an answer of KV, or its failure, is good for. Copies that came at one
 * moment are asked about one after the other, up to half as long again after it: a thousand at once would keep readers waiting.
 */
export function planFor(held: Held, now: number, hold: number): Plan {
	// A clock that has gone back says nothing of how long ago that was.
	const age = Math.abs(now - askedAt(held));
	if (age < hold) return 'serve';
	if (age >= 2 * hold) return 'ask';
	return age < hold * (1 + SPREAD * placeOf(held.copy)) ? 'serve' : 'refresh';
}

/** A place of its own in the queue, from 0 to 1. */
function placeOf({ rev }: Copy): number {
	return Number.parseInt(rev.slice(0, 4), 16) / 0x10000;
}

/** When KV was last asked, and answered or failed. */
function askedAt({ confirmedAt, failedAt }: Held): number {
	return Math.max(confirmedAt, failedAt ?? 0);
}

/** From which source the copy is served. */
export function sourceOf({ from, failedAt }: Held): Source {
	if (from === 'revision') return 'fallback';
	return failedAt === undefined ? 'live' : 'memory';
}

/**
 * What is held after KV has said something; undefined if there is nothing any more. A missing value after one that was
 * there, and an older one after a newer, are what a data centre says that is behind: they are believed once they last for
 * `doubt` milliseconds. What was withdrawn comes back by a newer write alone, however long an older one lasts.
 */
export function learn(held: Held, said: Said, now: number, doubt = DOUBT_MS): Held | undefined {
	switch (said.kind) {
		case 'invalid':
			return isWithdrawn(said.metadata, now) ? undefined : { ...held, failedAt: now };
		case 'unavailable':
			return { ...held, failedAt: now, doubtedAt: undefined };
		case 'missing':
			return lasts(held, now, doubt) ? undefined : doubting(held, now);
		case 'found':
			if (isOlder(said.copy, held) && (staysDown(said.copy, held, now) || !lasts(held, now, doubt)))
				return doubting(held, now);
			return {
				copy: said.copy,
				from: 'piece',
				confirmedAt: now,
				replaced: replacedBy(said.copy, held),
			};
	}
}

/** What was taken down stays down, however its value was broken. */
export function isWithdrawn(metadata: unknown, now: number): boolean {
	const checked = validate(Metadata, metadata);
	return checked.ok && startOf(checked.value.withdrawn ?? '', FIRST_ZONE) <= now;
}

/** Whether an earlier write would bring back what was taken down. */
function staysDown(said: Copy, { copy }: Held, now: number): boolean {
	return stateIn(copy.schedule, now).phase === 'withdrawn' && publishedAt(said) < publishedAt(copy);
}

function lasts({ doubtedAt }: Held, now: number, doubt: number): boolean {
	return now - (doubtedAt ?? now) >= doubt;
}

function doubting(held: Held, now: number): Held {
	return { ...held, failedAt: now, doubtedAt: held.doubtedAt ?? now };
}

/** A rollback is a write of its own, and newer. What was put by hand has no time: only its return is known. */
function isOlder(copy: Copy, { copy: kept, from, replaced }: Held): boolean {
	if (from === 'revision' || copy.rev === kept.rev) return false;
	const [said, known] = [publishedAt(copy), publishedAt(kept)];
	if (!Number.isNaN(said) && !Number.isNaN(known)) return said < known;
	return replaced !== undefined && isSameWrite(copy, replaced);
}

function isSameWrite(a: Written, b: Written): boolean {
	return a.rev === b.rev && a.metadata?.at === b.metadata?.at;
}

function replacedBy(copy: Copy, { copy: kept, replaced }: Held): Written | undefined {
	if (copy.rev === kept.rev) return replaced;
	return { rev: kept.rev, metadata: kept.metadata };
}
