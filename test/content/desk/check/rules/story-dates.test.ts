import { expect, test } from 'vitest';
import { findingsAfter, findingsOf } from '../../workspace.ts';

test.each([
	[
		'a claim goes stale before it was held',
		'traffic',
		{ until: '2026-05-01' },
		'until claim/stale-too-early',
	],
	[
		'it is stale the moment it is held',
		'traffic',
		{ until: '2026-05-02T00:00:00+01:00' },
		'until claim/stale-too-early',
	],
	[
		'a claim is replaced by an older one',
		'dredged',
		{ asOf: '2026-03' },
		'claims.depth.replacedBy claim/replaced-by-older',
	],
	['a claim is not held yet', 'opened', { asOf: '2999-01' }, 'asOf claim/in-future'],
])('is found where %s', async (_, id, fields, found) => {
	const edits = Object.entries(fields).map(
		([field, value]) =>
			['story.json', ['claims', id, field], value] satisfies [string, string[], string],
	);
	const where = found.startsWith('claims.') ? '' : `claims.${id}.`;
	const [, code = ''] = found.split(' ');
	expect(await findingsOf(code, ...edits)).toEqual([`story.json ${where}${found}`]);
});

test.each([
	['a claim goes stale on its own day', 'traffic', { until: '2026-05-02' }],
	['the later claim has no more than a month', 'dredged', { asOf: '2026-04' }],
])('says nothing where %s', async (_, id, fields) => {
	const edits = Object.entries(fields).map(
		([field, value]) =>
			['story.json', ['claims', id, field], value] satisfies [string, string[], string],
	);
	expect(await findingsAfter(...edits)).toEqual([]);
});

test('a source is not read before it is published', async () => {
	expect(
		await findingsAfter(['story.json', ['sources', 'log', 'retrieved'], '2026-05-01']),
	).toEqual(['story.json sources.log.retrieved source/read-too-early']);
});

test.each([
	[['claims', 'opened', 'asOf'], '2 May 2026'],
	[['claims', 'traffic', 'until'], '2026-02-30'],
	[['sources', 'log', 'published'], '2026-05-02T09:00:00Z'],
])('%j is no date as %j', async (path, value) => {
	expect(await findingsAfter(['story.json', path, value])).toContain(
		`story.json ${path.join('.')} schema/check`,
	);
});
