import { expect, test } from 'vitest';
import { check } from '../../../../../content/desk/check/check.ts';
import { type Edit, findingsAfter, findingsOf, workspace } from '../../workspace.ts';

const STORY = 'story.json';
const claim = (id: string, field: string, value: unknown): Edit => [
	STORY,
	['claims', id, field],
	value,
];

test('no claim is replaced by itself', async () => {
	const found = await findingsAfter(claim('dredged', 'replacedBy', 'dredged'));
	expect(found).toEqual([`${STORY} claims.dredged.replacedBy claim/circle`]);
});

test('no claim is replaced by itself in the end', async () => {
	const found = await findingsAfter(
		claim('dredged', 'replacedBy', 'depth'),
		claim('depth', 'asOf', '2026-05-02'),
	);
	expect(found).toEqual([
		'story.json claims.depth.replacedBy claim/circle',
		'story.json claims.dredged.replacedBy claim/circle',
	]);
});

test('no claim comes with itself', async () => {
	const found = await findingsAfter(claim('opened', 'with', ['opened']));
	expect(found).toEqual([`${STORY} claims.opened.with claim/circle`]);
});

test('no two claims come with each other', async () => {
	const found = await findingsAfter(claim('counting', 'with', ['traffic']));
	expect(found).toEqual([
		`${STORY} claims.traffic.with claim/circle`,
		`${STORY} claims.counting.with claim/circle`,
	]);
});

test('two claims may come with the same third', async () => {
	expect(
		await findingsOf('claim/circle', claim('opened', 'with', ['traffic', 'counting'])),
	).toEqual([]);
});

test('a circle of a thousand claims is found at each, and named by its ends', async () => {
	const base = { text: 'It opened.', certainty: 'confirmed', sources: ['log'], asOf: '2026-05-02' };
	const chain = Array.from({ length: 1000 }, (_, i) => [
		`claim-${i}`,
		{ ...base, replacedBy: `claim-${(i + 1) % 1000}` },
	]);
	const it = await workspace();
	const story = JSON.parse(await it.read(STORY));
	Object.assign(story.claims, Object.fromEntries(chain));
	await it.write(STORY, JSON.stringify(story));
	const { findings } = await check(it.place, []);
	const circles = findings.filter(({ code }) => code === 'claim/circle');
	expect(circles).toHaveLength(1000);
	expect(circles[0]?.message).toContain(
		'claim-0 → claim-1 → claim-2 → claim-3 → … → claim-999 → claim-0.',
	);
});
