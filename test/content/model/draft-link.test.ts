import { expect, test } from 'vitest';
import { draftPath, judgeLink } from '../../../content/model/draft-link.ts';
import { sign } from '../../../content/model/signature.ts';
import { slug } from '../../fixtures/pieces.ts';

const SECRET = 'a secret of thirty-two letters, or more';
const UNTIL = 1_800_000_000;

async function linkTo(name: string) {
	const url = new URL(await draftPath(SECRET, slug(name), UNTIL), 'https://gloss.test');
	const [until = undefined, sig = undefined] = ['until', 'sig'].map((it) =>
		url.searchParams.get(it)?.toString(),
	);
	return { path: url.pathname, slug: name, until, sig };
}

test('a link works to its last second, and says then that it has ended', async () => {
	const link = await linkTo('planets');
	expect(link.path).toBe('/draft/planets');
	expect(await judgeLink(SECRET, link, UNTIL * 1000 - 1)).toBe('good');
	expect(await judgeLink(SECRET, link, UNTIL * 1000)).toBe('ended');
});

test('a link that is changed is no link, also when it has ended', async () => {
	const link = await linkTo('planets');
	for (const changed of [
		{ ...link, slug: 'moons' },
		{ ...link, until: `${UNTIL + 1}` },
		{ ...link, sig: `${link.sig}0` },
		{ ...link, sig: undefined },
		{ ...link, until: undefined },
	]) {
		expect(await judgeLink(SECRET, changed, 0)).toBe('invalid');
		expect(await judgeLink(SECRET, changed, UNTIL * 2000)).toBe('invalid');
	}
});

test.each(['NaN', '', '-1', '0', '1e99', '1.5', ' 1800000000', '+1', '9'.repeat(400), 'Infinity'])(
	'the end %j is none, even signed',
	async (until) => {
		const sig = await sign(SECRET, ['draft', 'planets', until]);
		expect(await judgeLink(SECRET, { slug: 'planets', until, sig }, 0)).toBe('invalid');
	},
);
