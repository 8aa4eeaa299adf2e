// A copy of a piece as an isolate keeps it: its bytes, and what every request wants to know of it. The piece itself takes many
// times its bytes, and only who draws it needs it: it is read from them again, and only a few are kept.
import type { Slug } from '../../content/model/ids.ts';
import { Metadata } from '../../content/model/metadata.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { Schedule } from '../../content/model/schedule.ts';
import { scheduleOf, startOf } from '../../content/model/time.ts';
import { validate, validatePiece } from '../../content/model/validate.ts';
import type { Verdict } from '../judge.ts';
import { Memo } from '../memo.ts';

/** About how many bytes a piece takes for each of its text. */
const GROWTH = 6;

const pieces = new Memo<Piece>({ count: 200, bytes: 6 * 1024 ** 2 });

type Facts = Pick<Copy, 'rev' | 'slug' | 'bytes' | 'schedule'>;

/** Made by `Copy.of` alone, of a value that has been judged: its `piece` can be read again without a doubt. */
export class Copy {
	readonly rev: string;
	/** The piece's own, which may differ from the one that it is kept under. */
	readonly slug: Slug;
	readonly bytes: Uint8Array;
	readonly schedule: Schedule;
	/** What stands beside it; undefined if that is of something else, or nothing: put by hand, perhaps. */
	readonly metadata: Metadata | undefined;
	readonly #beside: string;

	private constructor({ rev, slug, bytes, schedule }: Facts, metadata: unknown) {
		this.rev = rev;
		this.slug = slug;
		this.bytes = bytes;
		this.schedule = schedule;
		this.#beside = JSON.stringify(metadata);
		const checked = validate(Metadata, metadata);
		this.metadata = checked.ok && checked.value.rev === rev ? checked.value : undefined;
	}

	get text(): string {
		return new TextDecoder().decode(this.bytes);
	}

	get piece(): Piece {
		const known = pieces.get(this.rev);
		if (known) return known;
		const checked = validatePiece(JSON.parse(this.text));
		if (!checked.ok) throw new Error('A piece that was valid is none.');
		return this.#remember(checked.value);
	}

	/** Whether these are its bytes. */
	has(bytes: Uint8Array): boolean {
		const { length } = this.bytes;
		if (bytes.length !== length) return false;
		// A plain loop: `every` takes ten times as long, and this is done for each answer of KV.
		for (let i = 0; i < length; i += 1) if (bytes[i] !== this.bytes[i]) return false;
		return true;
	}

	/** The same with what stands beside it now: heights are measured anew without another revision. Itself if that is the same too. */
	beside(metadata: unknown): Copy {
		return JSON.stringify(metadata) === this.#beside ? this : new Copy(this, metadata);
	}

	static of({ rev, text, piece }: Extract<Verdict, { kind: 'found' }>, metadata: unknown): Copy {
		const bytes = new TextEncoder().encode(text);
		const { slug } = piece;
		const copy = new Copy({ rev, slug, bytes, schedule: scheduleOf(piece) }, metadata);
		copy.#remember(piece);
		return copy;
	}

	#remember(piece: Piece): Piece {
		pieces.set(this.rev, piece, GROWTH * this.bytes.length);
		return piece;
	}
}

/** When a copy was published, epoch milliseconds; NaN if nobody said. */
export function publishedAt({ metadata }: Pick<Copy, 'metadata'>): number {
	return metadata ? startOf(metadata.at) : Number.NaN;
}
