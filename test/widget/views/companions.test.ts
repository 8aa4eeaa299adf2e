import { describe, expect, test } from 'vitest';
import type { Claim } from '../../../content/model/claim.ts';
import { companionsOf } from '../../../widget/views/companions.ts';

type Links = Pick<Claim, 'with' | 'replacedBy'>;

/** Claims that differ only in whom they name. */
function claims(links: Record<string, Links>): Record<string, Claim> {
	const claim: Claim = {
		text: 'It is so.',
		certainty: 'reported',
		sources: ['a'],
		asOf: '2024',
	};
	return Object.fromEntries(Object.entries(links).map(([id, own]) => [id, { ...claim, ...own }]));
}

const idsOf = (links: Record<string, Links>, id: string) =>
	companionsOf(claims(links), id).map(({ id: other, why }) => `${why} ${other}`);

describe('what stands in the note of a claim beside it', () => {
	test('is what it comes with, what has replaced it, and what it replaces', () => {
		const links = {
			first: { replacedBy: 'now' },
			now: { with: ['caveat'], replacedBy: 'later' },
			caveat: {},
			later: {},
		};
		expect(idsOf(links, 'now')).toEqual(['together caveat', 'replaced later', 'replaces first']);
	});

	test('is never a judgement without its own caveat', () => {
		const links = { old: { replacedBy: 'now' }, now: { with: ['caveat'] }, caveat: {} };
		expect(idsOf(links, 'old')).toEqual(['replaced now', 'together caveat']);
	});

	test('goes on to the last of those that replaced one another', () => {
		const links = { a: { replacedBy: 'b' }, b: { replacedBy: 'c' }, c: {} };
		expect(idsOf(links, 'a')).toEqual(['replaced b', 'replaced c']);
		expect(idsOf(links, 'c')).toEqual(['replaces b']);
	});

	test.each([
		['itself', { a: { with: ['a'], replacedBy: 'a' } }, []],
		['one another', { a: { with: ['b'] }, b: { with: ['a'] } }, ['together b']],
		[
			'one another as later ones',
			{ a: { replacedBy: 'b' }, b: { replacedBy: 'a' } },
			['replaced b'],
		],
		[
			'one another in a ring',
			{ a: { with: ['b'] }, b: { with: ['c'], replacedBy: 'a' }, c: { with: ['a', 'b'] } },
			['together b', 'together c'],
		],
	])('is each claim once where they name %s', (_, links, expected) => {
		expect(idsOf(links, 'a')).toEqual(expected);
	});

	test('is nothing where a claim names what the piece does not have', () => {
		expect(idsOf({ a: { with: ['constructor'], replacedBy: 'gone' } }, 'a')).toEqual([]);
		expect(idsOf({}, 'a')).toEqual([]);
	});
});
