// A bad day with the real wrangler and a local KV: what the desk says, and what a reader gets after each step.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wrangler } from '../../../../content/desk/kv/wrangler.ts';
import { readersOf } from '../readers.ts';
import { runDesk } from '../run-desk.ts';
import { workspace } from '../workspace.ts';

// Some thirty calls of wrangler, each of one to three seconds.
const PATIENCE_MS = 300_000;
const QUIZ = 'harbour-quiz';

test(
	'a piece is put by hand, put back, withdrawn and erased',
	async () => {
		const it = await workspace();
		const desk = async (...args: string[]) => {
			const { out, err, code } = await runDesk([...args, '--json'], it.env);
			expect(err).toBe('');
			return { code, ...JSON.parse(out) };
		};
		const standing = async () => {
			const { pieces } = await desk('status');
			return Object.fromEntries(
				pieces.map((it: { name: string; standing: string }) => [it.name, it.standing]),
			);
		};
		const { changed } = await desk('publish', 'harbour');
		const { rev } = changed.find(({ slug }: { slug: string }) => slug === QUIZ);
		const read = await readersOf(it);
		expect(await read(QUIZ)).toMatchObject({ status: 200 });
		const title = 'What do you know of the harbour?';

		expect(await desk('slot', 'daily', QUIZ)).toMatchObject({ code: 0, rev });
		expect(await read('daily')).toMatchObject({ status: 200, title });

		const file = join(it.standIn, 'by-hand.json');
		await writeFile(file, (await read(QUIZ)).text.replace(title, 'By hand'));
		const where = ['--binding', 'CONTENT', '--local', '--persist-to', it.place.state];
		await wrangler(it.place, ['kv', 'key', 'put', `piece:${QUIZ}`, '--path', file, ...where]);
		expect(await read(QUIZ)).toMatchObject({ status: 200, title: 'By hand' });
		expect(await standing()).toEqual({
			daily: 'slot behind',
			'harbour-explainer': 'in step',
			[QUIZ]: 'put by hand',
			'harbour-quiz-ar': 'in step',
		});
		expect(await desk('history', QUIZ)).toMatchObject({ past: [{ rev, live: false }] });

		expect(await desk('rollback', QUIZ, rev.slice(0, 4))).toMatchObject({ code: 0, rev });
		expect(await read(QUIZ)).toMatchObject({ status: 200, title });
		expect(await standing()).toMatchObject({ daily: 'slot', [QUIZ]: 'in step' });

		const why = 'A name was wrong.';
		expect(await desk('withdraw', QUIZ, '--why', why)).toMatchObject({ slots: ['daily'] });
		for (const slug of [QUIZ, 'daily']) {
			const gone = await read(slug);
			expect(gone.status).toBe(410);
			expect(gone.text).toContain(why);
		}
		expect(await desk('publish', 'harbour')).toMatchObject({ ok: false, code: 1 });
		expect(await desk('rollback', QUIZ, rev)).toMatchObject({ kind: 'withdrawn', code: 1 });
		expect(await read(QUIZ)).toMatchObject({ status: 410 });

		const erased = await desk('withdraw', QUIZ, '--erase', '--confirm', QUIZ);
		expect(erased.deleted).toContain(`rev:${QUIZ}@${rev}`);
		for (const slug of [QUIZ, 'daily']) {
			const gone = await read(slug);
			expect(gone.status).toBe(410);
			expect(gone.text).not.toContain(why);
		}
		expect(await desk('history', QUIZ)).toMatchObject({ past: [], code: 1 });
		expect(await read('harbour-quiz-ar')).toMatchObject({ status: 200 });
	},
	PATIENCE_MS,
);
