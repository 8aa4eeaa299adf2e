// The translation of a piece that a page asks for.
import type { Delivery } from '../content/model/boot.ts';
import type { Arrival, Deliveries } from './deliveries.ts';

/** The alternate of a piece in a language; the piece itself where there is none to be had. */
export async function alternateOf(
	arrival: Delivery,
	lang: string,
	deliveries: Deliveries,
): Promise<Arrival> {
	const slug = slugIn(arrival.piece.alternates, lang);
	if (slug === undefined) return arrival;
	const other = await deliveries.get(slug);
	return 'piece' in other ? other : arrival;
}

/** `ar` for `AR` or `ar-SY`, too: https://www.rfc-editor.org/rfc/rfc4647#section-3.4 */
function slugIn(
	alternates: Readonly<Record<string, string>> = {},
	lang: string,
): string | undefined {
	const find = (wanted = '') =>
		Object.entries(alternates).find(([tag]) => tag.toLowerCase() === wanted.toLowerCase());
	return (find(lang) ?? find(lang.split('-')[0]))?.[1];
}
