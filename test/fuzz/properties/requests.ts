// Requests: whatever is asked, the answer is one that is documented, says nothing of who asked, and reads no other key.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import worker from '../../../worker/index.ts';
import { MemoryKv } from '../../fixtures/memory-kv.ts';
import { explainer, quiz, slug, stored } from '../../fixtures/pieces.ts';
import { type Asked, asked, KEPT, STRANGER } from '../arbitraries/requests.ts';
import { property } from '../property.ts';
import { silently } from '../silently.ts';
import { KEYS, statusesFor } from '../statuses.ts';

/** The worker keeps nothing from one input to the next. */
const FRESH = '1';
const ORIGIN = 'https://gloss.test';

function kept(): MemoryKv {
	const piece = (name: string, changes: Parameters<typeof quiz>[0] = {}) =>
		[`piece:${name}`, stored(quiz({ ...changes, slug: slug(name) }))] as const;
	return new MemoryKv(
		Object.fromEntries([
			piece(KEPT.live),
			[`piece:${KEPT.explainer}`, stored(explainer())],
			[`piece:${KEPT.invalid}`, '{"v":1}'],
			piece(KEPT.expired, { expires: '2020' }),
			piece(KEPT.withdrawn, { withdrawn: { at: '2020', why: 'It was wrong.' } }),
			piece(KEPT.early, { publishAt: '9999' }),
			['media:0123456789ab.png', 'picture'],
			// What must not be reached from outside.
			['secret', 'secret-value'],
			['piece:../secret', 'secret-value'],
			['rev:a@b', 'secret-value'],
		]),
	);
}

const kv = kept();

/** One in so many requests comes while storage fails. */
const OUTAGE = 20;

export const requests = property({
	name: 'a request has a documented answer',
	runs: 1_500,
	input: fc.record({ asked, outage: fc.nat(OUTAGE - 1).map((n) => n === 0) }),
	async check(it) {
		const request = requestOf(it.asked);
		if (!request) return;
		kv.reads.length = 0;
		kv.fails = it.outage ? new Error('KV GET failed: 503 Service Unavailable') : undefined;
		const answer = await silently(() =>
			worker.request(request, {}, { CONTENT: kv, ORIGIN, FRESH }),
		);
		const body = await answer.text();
		const documented = statusesFor(request.method, new URL(request.url).pathname);
		assert.ok(documented.includes(answer.status), `It is answered with ${answer.status}.`);
		assert.ok(answer.status !== 503 || it.outage, 'Nothing was wrong with storage.');
		assert.equal(request.method === 'HEAD' ? body : '', '', 'There is a body to a HEAD.');
		for (const key of kv.reads) assert.match(key, KEYS, 'It reads another key.');
		const said = `${JSON.stringify([...answer.headers])}${body}`;
		assert.ok(!said.includes('secret-value'), 'It tells what nobody asked for.');
		assert.ok(!said.includes(STRANGER), 'It says something of where the request came from.');
		assert.ok(answer.headers.get('Cache-Control'), 'Caches would choose how long to keep it.');
		assert.equal(answer.headers.get('Set-Cookie'), null);
		assert.equal(answer.headers.get('Location'), null);
	},
});

/** As a platform lets it through: what no URL and no header can be never comes to the worker. */
function requestOf({ method, path, headers }: Asked): Request | undefined {
	try {
		return new Request(`https://${STRANGER}${path}`, {
			method,
			headers: headers.map(([name, value]): [string, string] => [name, value]),
		});
	} catch {
		return undefined;
	}
}
