// What there is to tell partners of one piece: that it is there, what was corrected in it, or that it was withdrawn. Pure.
import type { Slug } from '../../content/model/ids.ts';
import { plainText } from '../../content/model/inline.ts';
import type { Piece } from '../../content/model/piece.ts';
import { scheduleOf, startOf, stateAt } from '../../content/model/time.ts';
import { clean } from './clean.ts';

/** One item of the feeds. Instants are in epoch milliseconds; texts are plain. `embed` is the publisher's page. */
export type Item = {
	id: string;
	event: 'piece' | 'correction' | 'withdrawal';
	slug: string;
	kind: Piece['kind'];
	lang: string;
	title: string;
	text: string;
	at: number;
	published?: number;
	url: string;
	embed?: string;
	author: { name: string; url: string };
};

/**
 * The items of a piece that is stored under a name at `now`; `first` is when it was first published, if that is known.
 * Their ids are those of the piece's own slug: what a rolling slot holds is nothing new.
 */
export function itemsOf(
	piece: Piece,
	name: Slug,
	{ origin, now, first }: { origin: string; now: number; first?: string | undefined },
): Item[] {
	const { slug, kind, lang, zone, credit } = piece;
	const id = `${origin}/p/${slug}`;
	const title = clean(piece.title);
	const author = { name: clean(credit.name), url: clean(credit.url) };
	const of = { slug: name, kind, lang, url: `${origin}/p/${name}`, author };
	const embed = `${origin}/embed/${name}`;
	switch (stateAt(piece, now).phase) {
		case 'early':
		case 'expired':
			return [];
		case 'withdrawn': {
			const { publish, withdrawn } = scheduleOf(piece);
			// What nobody had cannot be taken back.
			if (withdrawn === undefined || (publish !== undefined && publish > withdrawn)) return [];
			const text = withdrawalOf(piece);
			const what = { title: `Withdrawn: ${title}`, text, at: withdrawn };
			return [{ ...of, id: `${id}#withdrawn`, event: 'withdrawal', ...what }];
		}
		case 'live': {
			const text = clean(plainText(piece.standfirst ?? '')) || title;
			const { publish } = scheduleOf(piece);
			const dates = [first === undefined ? undefined : startOf(first), publish];
			const known = dates.filter((date) => date !== undefined);
			const published = known.length > 0 ? { published: Math.max(...known) } : {};
			const at = Math.max(startOf(piece.updated, zone), ...known);
			return [
				{ ...of, id, event: 'piece', title, text, at, ...published, embed },
				...(piece.corrections ?? []).map((it): Item => {
					const said = [`It said: ${plainText(it.was)}`, `It says: ${plainText(it.now)}`];
					return {
						...of,
						id: `${id}#correction/${it.id}`,
						event: 'correction',
						title: `Correction: ${title}`,
						text: clean([...said, `Why: ${plainText(it.why)}`].join('\n\n')),
						at: startOf(it.at, zone),
						embed,
					};
				}),
			];
		}
	}
}

/** The date and the reason, if one is given. Nothing that stood in the piece is said again. */
function withdrawalOf({ kind, withdrawn }: Piece): string {
	const day = withdrawn?.at.slice(0, 'YYYY-MM-DD'.length);
	const why = withdrawn?.why ? ` Why: ${withdrawn.why}` : '';
	return clean(`This ${kind} was withdrawn on ${day}.${why}`);
}
