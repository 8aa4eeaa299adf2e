import { describe, expect, test } from 'vitest';
import { historyOf } from '../../../../content/desk/live/history.ts';
import { historyLines } from '../../../../content/desk/live/history-lines.ts';
import { quiz, slug, stored } from '../../../fixtures/pieces.ts';
import { MemoryKv, publishTo } from '../memory-kv.ts';

const SLUG = slug('planets-quiz');

async function linesOf(kv: MemoryKv, full = false): Promise<string> {
	return historyLines(await historyOf(kv, SLUG), { colour: false, full }).join('\n');
}

describe('history', () => {
	test('lists revisions, newest first, with what each changed in words', async () => {
		const kv = new MemoryKv();
		const first = await publishTo(kv, quiz(), '2020-01-03T12:00:00.000Z', 'At last');
		const title = 'What do we know of the planets?';
		const second = await publishTo(kv, quiz({ title }), '2020-01-04T12:00:00Z');
		kv.calls.length = 0;
		expect(await linesOf(kv)).toBe(
			[
				`${second}  2020-01-04 12:00Z  live`,
				`  ${title}`,
				'    title  What do [-you-]{+we+} know of the planets?',
				`${first}  2020-01-03 12:00Z`,
				'  What do you know of the planets?',
				'  "At last"',
			].join('\n'),
		);
		expect(kv.calls).toHaveLength(2);
	});

	test('is brief unless it is to be full', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		const changes = { byline: 'a', standfirst: 'b', reviewBy: '2030', expires: '2031' };
		const title = 'Quite another one';
		await publishTo(kv, quiz({ ...changes, title }), '2020-01-04T12:00:00Z');
		expect(await linesOf(kv)).toContain('    and 1 place more\n');
		expect(await linesOf(kv, true)).toContain('    expires  {+2031+}\n');
	});

	test('knows the live revision after it was put back', async () => {
		const kv = new MemoryKv();
		const first = await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		await publishTo(kv, quiz({ title: 'Another' }), '2020-01-04T12:00:00Z');
		kv.hold('piece:planets-quiz', stored(quiz()));
		expect(await linesOf(kv)).toContain(`${first}  2020-01-03 12:00Z  live`);
	});

	test('says where the live one is none of them, and which cannot be put back', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz(), '2020-01-03T12:00:00Z');
		kv.hold('piece:planets-quiz', stored(quiz({ title: 'By hand' })));
		kv.hold('rev:planets-quiz@aaaaaaaaaaaa', '{"title":"\u001b[2J"}');
		const lines = await linesOf(kv);
		expect(lines).toMatch(/^Live is [0-9a-f]{12}, which was put by hand/u);
		expect(lines).toContain('aaaaaaaaaaaa  undated  not sound: cannot be put back');
		kv.values.delete('piece:planets-quiz');
		expect(await linesOf(kv)).toContain('Nothing is live');
	});

	test('of another piece whose slug begins the same is left out', async () => {
		const kv = new MemoryKv();
		await publishTo(kv, quiz({ slug: slug('planets-quiz-two') }), '2020-01-03T12:00:00Z');
		expect(await historyOf(kv, SLUG)).toEqual({ live: undefined, past: [] });
	});
});
