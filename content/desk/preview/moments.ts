// The states that time and corrections bring, each as a variant of the piece: readers are served it, the file has it not.
// Pure: the moment is an argument.
import { createHash } from 'node:crypto';
import type { Correction } from '../../model/correction.ts';
import type { Slug } from '../../model/ids.ts';
import type { Piece } from '../../model/piece.ts';
import { stateAt } from '../../model/time.ts';

const DAY_MS = 86_400_000;

export const MOMENTS = [
	'now',
	'fresh',
	'overdue',
	'stale',
	'corrected',
	'returning',
	'early',
	'expired',
	'withdrawn',
] as const;

export type Moment = (typeof MOMENTS)[number];

/** What each is called, and what it shows. */
export const MOMENT_WORDS: Readonly<Record<Moment, readonly [label: string, what: string]>> = {
	now: ['As of now', 'what readers would get if this were published now'],
	fresh: ['Fresh', 'as if no date had passed'],
	overdue: ['Overdue', 'past its reviewBy'],
	stale: ['Stale', 'its claims past their until'],
	corrected: ['Corrected', 'with its corrections, or a sample'],
	returning: ['Coming back', 'for a reader who answered before the correction'],
	early: ['Early', 'before its publishAt'],
	expired: ['Expired', 'past its expires'],
	withdrawn: ['Withdrawn', 'taken down'],
};

/**
 * A piece as it is at a moment.
 *
 * @param now epoch milliseconds
 */
export function pieceAt(piece: Piece, moment: Moment, now: number): Piece {
	const past = new Date(now - DAY_MS).toISOString();
	const { publishAt, expires, withdrawn, reviewBy, ...always } = piece;
	const lasting = { ...always, claims: withoutUntil(piece) };
	switch (moment) {
		case 'now':
			return piece;
		case 'fresh':
			return lasting;
		case 'overdue':
			return { ...lasting, reviewBy: past };
		case 'stale':
			return { ...lasting, claims: withUntil(piece, past) };
		case 'corrected':
		case 'returning':
			return { ...lasting, corrections: correctionsOf(piece, past) };
		case 'early':
			return { ...lasting, publishAt: new Date(now + DAY_MS).toISOString() };
		case 'expired':
			return { ...lasting, expires: expires && hasPassed(piece, now) ? expires : past };
		case 'withdrawn':
			return { ...lasting, withdrawn: withdrawn ? { ...withdrawn, at: past } : { at: past } };
	}
}

/** The name under which a variant is served: as short as a slug, and no piece's own. */
export function slotOf(slug: Slug, moment: Moment): string {
	if (moment === 'now') return slug;
	return `preview-${createHash('sha256').update(`${moment} ${slug}`).digest('hex').slice(0, 24)}`;
}

function hasPassed(piece: Piece, now: number): boolean {
	return stateAt(piece, now).phase === 'expired';
}

function withoutUntil({ claims }: Piece): Piece['claims'] {
	return Object.fromEntries(Object.entries(claims).map(([id, { until, ...claim }]) => [id, claim]));
}

/** Those that have one are past it; where none has, all are. */
function withUntil({ claims }: Piece, past: string): Piece['claims'] {
	const some = Object.values(claims).some(({ until }) => until !== undefined);
	return Object.fromEntries(
		Object.entries(claims).map(([id, claim]) => [
			id,
			some && claim.until === undefined ? claim : { ...claim, until: past },
		]),
	);
}

/** Its own; where it has none, a sample that says what it is. */
function correctionsOf(piece: Piece, at: string): Correction[] {
	if (piece.corrections?.length) return piece.corrections;
	const target =
		piece.kind === 'quiz' ? `question/${piece.questions[0]?.id}` : `card/${piece.cards[0]?.id}`;
	const say = (text: string) => `[${text}](lang:en)`;
	return [
		{
			id: 'preview-sample',
			at,
			target,
			was: say('Sample of the preview: what it said.'),
			now: say('Sample of the preview: what it says now.'),
			why: say('Sample of the preview: why it was wrong.'),
			effect: 'note',
		},
	];
}
