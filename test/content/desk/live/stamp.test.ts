import { expect, test } from 'vitest';
import { planRollback } from '../../../../content/desk/live/rollback.ts';
import { stampAfter } from '../../../../content/desk/live/stamp.ts';
import { planWithdrawal } from '../../../../content/desk/live/withdraw.ts';
import { quiz, slug } from '../../../fixtures/pieces.ts';
import { MemoryKv, publishTo } from '../memory-kv.ts';

const NOW = new Date('2026-05-09T12:00:00Z');
const AHEAD = '2026-05-09T12:05:00Z';
const AFTER = '2026-05-09T12:05:00.001Z';
const SLUG = slug('planets-quiz');

test.each([
	['now, where there is nothing', undefined, '2026-05-09T12:00:00.000Z'],
	['now, after what is older', { at: '2026-05-09T11:00:00Z' }, '2026-05-09T12:00:00.000Z'],
	['just after what is newer', { at: AHEAD }, AFTER],
	['now, beside what is no time', { at: 'soon' }, '2026-05-09T12:00:00.000Z'],
])('what is put is of %s', (_, there, at) => {
	expect(stampAfter(NOW, there)).toBe(at);
});

test('what one editor publishes with a clock ahead, another withdraws and puts back', async () => {
	const kv = new MemoryKv();
	const old = await publishTo(kv, quiz(), '2026-05-08T12:00:00Z');
	await publishTo(kv, quiz({ title: 'Newer' }), AHEAD);
	const metadata = { at: AFTER };
	expect(await planRollback(kv, SLUG, old, { now: NOW, bringBack: false })).toMatchObject({
		metadata,
	});
	expect(await planWithdrawal(kv, SLUG, { now: NOW, why: undefined })).toMatchObject({
		entries: [{ metadata }, {}],
	});
});
