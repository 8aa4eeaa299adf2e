import { afterAll, beforeAll, expect, test } from 'vitest';
import piece from '../../../content/schema/piece.json' with { type: 'json' };
import story from '../../../content/schema/story.json' with { type: 'json' };
import translation from '../../../content/schema/translation.json' with { type: 'json' };
import { type RunningWorker, startWorker } from '../../harness/worker.ts';

let worker: RunningWorker;
beforeAll(async () => {
	worker = await startWorker();
});
afterAll(() => worker.close());

test.each([
	['piece', piece],
	['story', story],
	['translation', translation],
])('GET /schema/%s.json gives the schema the desk wrote', async (name, schema) => {
	const response = await worker.fetch(`/schema/${name}.json`);
	expect(response.status).toBe(200);
	expect(await response.json()).toEqual(schema);
});

test.each(['constructor', 'piece', 'toString.json'])(
	'GET /schema/%s is not-found',
	async (name) => {
		expect((await worker.fetch(`/schema/${name}`)).status).toBe(404);
	},
);
