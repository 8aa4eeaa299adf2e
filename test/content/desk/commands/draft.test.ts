// Showing drafts, with a stand-in for wrangler; what it was given is then put before the real worker.
import { expect, test } from 'vitest';
import { openKv } from '../../../../content/desk/kv/kv.ts';
import { startWorker } from '../../../harness/worker.ts';
import { type Ran, runDesk } from '../run-desk.ts';
import { callsOf, forget, storedIn } from '../stand-in.ts';
import { type Edit, type Workspace, workspace } from '../workspace.ts';

const DESK_SECRET = '0123456789abcdef0123456789abcdef';

const somewhere = (...edits: Edit[]) => workspace({ standIn: true }, ...edits);

function draft(it: Workspace, ...args: string[]): Promise<Ran> {
	return runDesk(['draft', 'harbour', ...args, '--remote'], { ...it.env, DESK_SECRET });
}

test('shows a piece to whoever has the link, and to nobody else', async () => {
	const it = await somewhere();
	const ran = await draft(it, 'harbour-quiz', '--for', '12h');
	expect(ran).toMatchObject({ code: 0, err: '' });
	const [link = ''] = /https:\/\/gloss\.example\/draft\/\S+/u.exec(ran.out) ?? [];
	const stored = await storedIn(it);
	expect(Object.keys(stored).filter((key) => !key.startsWith('media:'))).toEqual([
		'draft:harbour-quiz',
	]);

	const worker = await startWorker({ DESK_SECRET });
	try {
		await worker.kv.put('draft:harbour-quiz', stored['draft:harbour-quiz']?.value ?? '');
		const { pathname, search } = new URL(link);
		const page = await worker.fetch(pathname + search);
		expect(page.status).toBe(200);
		expect(await page.text()).toContain('Draft, not published.');
		expect((await worker.fetch(pathname)).status).toBe(403);
		expect((await worker.fetch('/p/harbour-quiz')).status).toBe(404);
	} finally {
		await worker.close();
	}
});

test('puts all pieces of a story and their new images in one call, to go soon after the links', async () => {
	const it = await somewhere();
	const { code, out } = await draft(it, '--json');
	expect(code).toBe(0);
	const { until, drafts, put } = JSON.parse(out);
	expect(put).toBe(true);
	expect(drafts).toHaveLength(3);
	expect(await callsOf(it)).toEqual([
		'list',
		'list',
		'put media:*.png draft:harbour-explainer draft:harbour-quiz draft:harbour-quiz-ar',
	]);
	const { expiration = 0 } = (await storedIn(it))['draft:harbour-quiz'] ?? {};
	expect(expiration - Date.parse(until) / 1000).toBe(3_600);

	await forget(it);
	await draft(it);
	expect((await callsOf(it)).at(-1)).not.toContain('media:');
});

test('keeps a draft as long as its longest link works', async () => {
	const it = await somewhere();
	const expirationAfter = async (time: string) => {
		await draft(it, 'harbour-explainer', '--for', time);
		return (await storedIn(it))['draft:harbour-explainer']?.expiration;
	};
	const long = await expirationAfter('20d');
	expect(await expirationAfter('1h')).toBe(long);
});

test('shows what is not ready to be published, and says what is wrong', async () => {
	const it = await somewhere(['harbour-quiz.json', ['updated'], '2001-01-01']);
	const { code, out } = await draft(it, 'harbour-quiz');
	expect(code).toBe(0);
	expect(out).toMatch(/\((?!.*warning\))[a-z-]+\/[a-z-]+\)/u);
	expect(out).toContain('/draft/harbour-quiz?until=');
});

test('keeps back what cannot be understood, and shows the rest', async () => {
	const it = await somewhere(['harbour-quiz.json', ['kind'], 'riddle']);
	const { code, out } = await draft(it);
	expect(code).toBe(1);
	expect(out).toContain(
		'Not shown, because the files cannot be understood as a piece: harbour-quiz.',
	);
	expect(Object.keys(await storedIn(it)).filter((key) => key.startsWith('draft:'))).toEqual([
		'draft:harbour-explainer',
		'draft:harbour-quiz-ar',
	]);
});

test('puts nothing where it is only asked what it would do', async () => {
	const it = await somewhere();
	const { code, out } = await draft(it, '--dry-run');
	expect(code).toBe(0);
	expect(out).toContain('did not (--dry-run)');
	expect(out).not.toContain('sig=');
	expect(await callsOf(it)).toEqual([]);
});

test.each([
	['without a secret', ['harbour'], '', 'npx wrangler secret put DESK_SECRET'],
	['for a time that is none', ['harbour', '--for', '31d'], DESK_SECRET, 'at most 30 days'],
	[
		'a piece that is not there',
		['harbour', 'no-such'],
		DESK_SECRET,
		'Its pieces: harbour-explainer,',
	],
	['a story that is not there', ['no-such'], DESK_SECRET, 'There is no story "no-such"'],
])('puts nothing %s', async (_, args, secret, said) => {
	const it = await somewhere();
	const ran = await runDesk(['draft', ...args, '--remote'], { ...it.env, DESK_SECRET: secret });
	expect(ran.code).toBe(2);
	expect(ran.err).toContain(said);
	expect(ran.out + ran.err).not.toContain(DESK_SECRET);
	expect(await callsOf(it)).toEqual([]);
});

test('works with local KV as it is', async () => {
	const it = await workspace();
	const { code, out } = await runDesk(['draft', 'harbour', 'harbour-explainer'], {
		...it.env,
		DESK_SECRET,
	});
	expect(code).toBe(0);
	expect(out).toContain('http://localhost:8787/draft/harbour-explainer?until=');
	const [listed] = await openKv(it.place, false).list('draft:');
	expect(listed?.name).toBe('draft:harbour-explainer');
	expect(listed?.expiration).toBeGreaterThan(Date.now() / 1000 + 7 * 86_400);
});

test('makes no link where KV fails', async () => {
	const it = await somewhere();
	const env = { ...it.env, DESK_SECRET, GLOSS_STAND_IN_FAILS: 'draft' };
	const ran = await runDesk(['draft', 'harbour', 'harbour-explainer', '--remote'], env);
	expect(ran.code).toBe(2);
	expect(ran.err).toContain('No link was made.');
	expect(ran.out).not.toContain('sig=');
});
