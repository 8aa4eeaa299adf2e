// Publishing to wrangler's local KV, with the real wrangler: it is what `npm start` and every editor run.
import { expect, test } from 'vitest';
import { openKv } from '../../../../content/desk/kv/kv.ts';
import { mediaKey, pieceKey } from '../../../../content/model/keys.ts';
import { validatePiece } from '../../../../content/model/validate.ts';
import { slug } from '../../../fixtures/pieces.ts';
import { runDesk } from '../run-desk.ts';
import { workspace } from '../workspace.ts';

// Some fifteen calls of wrangler, each of one to three seconds.
const PATIENCE_MS = 180_000;

test(
	'publishes, puts only what changed, and shows what is live',
	async () => {
		const it = await workspace();
		const first = await runDesk(['publish', 'harbour', '--json'], it.env);
		expect(first.err).toBe('');
		expect(JSON.parse(first.out)).toMatchObject({ ok: true, where: 'locally', published: true });
		await expect(it.read('live.json')).rejects.toThrow('ENOENT');

		const kv = openKv(it.place, false);
		const key = pieceKey(slug('harbour-quiz-ar'));
		const value = (await kv.get([key, 'piece:none'])).get(key) ?? '';
		expect(validatePiece(JSON.parse(value))).toMatchObject({ ok: true });
		const [image] = await kv.list(mediaKey(''));
		expect(image).toMatchObject({ metadata: { type: 'image/png' } });

		await it.edit(['harbour-quiz-ar.json', ['questions', 0, 'hint'], 'كان يوم عطلة.']);
		const second = await runDesk(['publish', 'harbour', '--json'], it.env);
		expect(JSON.parse(second.out)).toMatchObject({
			changed: [{ slug: 'harbour-quiz-ar', was: JSON.parse(first.out).changed[2].rev }],
		});

		const shown = await runDesk(['show', 'harbour-quiz-ar', '--json'], it.env);
		expect(shown.code).toBe(0);
		expect(JSON.parse(shown.out)).toMatchObject({
			rev: JSON.parse(second.out).changed[0].rev,
			valid: true,
			metadata: { title: 'ماذا تعرف عن الميناء؟' },
		});
	},
	PATIENCE_MS,
);
