// The whole way once, in real processes: start, read, correct a sentence, publish, reload, stop.
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from '../content/desk/heights/chromium.ts';
import { freePort } from '../content/desk/serve/ports.ts';
import type { Question } from '../content/model/question.ts';
import { descendantsOf, isAlive, type Running, run } from './harness/processes.ts';
import { placeOf } from './harness/stage.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Two free ports, and a copy of the stories with a KV of its own. */
async function workplace() {
	const folder = await mkdtemp(join(tmpdir(), 'gloss-journey-'));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	await cp(join(ROOT, 'content/stories'), join(folder, 'stories'), { recursive: true });
	const [port, partnerPort] = [await freePort(), await freePort()];
	return {
		worker: `http://localhost:${port}`,
		partner: `http://localhost:${partnerPort}`,
		quiz: join(folder, 'stories/assad/assad-quiz.json'),
		env: {
			PORT: String(port),
			PARTNER_PORT: String(partnerPort),
			GLOSS_STORIES: join(folder, 'stories'),
			GLOSS_STATE: join(folder, 'state'),
		},
	};
}

const start = (env: Record<string, string>): Running =>
	run(process.execPath, [join(ROOT, 'content/desk/start.ts')], env);

/** `npm run desk -- …`, as an editor types it. */
const desk = (env: Record<string, string>, ...args: string[]): Running =>
	run('npm', ['--prefix', ROOT, 'run', '--silent', 'desk', '--', ...args], {
		...env,
		npm_config_update_notifier: 'false',
	});

const SLUGS = ['assad-explainer', 'assad-quiz', 'assad-quiz-ar'];

/** What tells the worker's answers apart, piece by piece. */
function tags(worker: string): Promise<(string | null)[]> {
	return Promise.all(
		SLUGS.map(async (slug) => (await fetch(`${worker}/v1/pieces/${slug}`)).headers.get('etag')),
	);
}

/** The right option of the first question in a file of a quiz. */
function rightOption(file: string): { words: string; feedback: string } {
	const { questions }: { questions: Question[] } = JSON.parse(file);
	const [first] = questions;
	const option = first?.kind === 'choice' ? first.options.find((it) => it.correct) : undefined;
	if (!option?.feedback) throw new Error('The first question has no right option with feedback.');
	return { words: option.text, feedback: option.feedback };
}

async function browserPage() {
	const browser = await launchChromium();
	onTestFinished(() => browser.close());
	return browser.newPage();
}

describe('npm start', () => {
	test('takes a sentence from an editor’s file to a reader’s screen, and leaves nothing running', {
		timeout: 180_000,
	}, async () => {
		const { env, worker, partner, quiz } = await workplace();
		const started = start(env);
		await started.prints('Ctrl-C ends both');
		expect(started.printed()).toContain(`${partner}/`);
		expect(started.printed()).toContain(`${worker}/`);
		const before = await tags(worker);

		const page = await browserPage();
		await page.goto(`${partner}/article.html`);
		const place = await placeOf(page, 'assad-quiz');
		const text = await readFile(quiz, 'utf8');
		const { words, feedback } = rightOption(text);
		const answer = () => place.getByText(words, { exact: true }).click();
		await answer();
		await place.getByText('Your answer, right').waitFor();

		const corrected = `${feedback} That was said on one day.`;
		await place.getByText(feedback, { exact: true }).waitFor();
		await writeFile(quiz, text.replace(JSON.stringify(feedback), JSON.stringify(corrected)));
		const published = desk(env, 'publish', 'assad');
		expect(await published.ended, published.printed()).toBe(0);
		const put = published.printed().match(/^ {2}\S+ {2}\S+ -> \S+/gmu);
		expect(put).toEqual([
			expect.stringMatching(/^ {2}assad-quiz {2}[0-9a-f]{12} -> [0-9a-f]{12}$/u),
		]);
		expect(published.printed()).toContain(
			'Unchanged: assad-after, assad-after-ar, assad-explainer, assad-quiz-ar.',
		);

		await page.reload();
		await placeOf(page, 'assad-quiz');
		await answer();
		await place.getByText(corrected).waitFor();
		const after = await tags(worker);
		expect(SLUGS.filter((_, i) => after[i] !== before[i])).toEqual(['assad-quiz']);

		const processes = descendantsOf(started.child);
		expect(processes.length).toBeGreaterThan(1);
		started.child.kill('SIGINT');
		expect(await started.ended).toBe(0);
		// What is killed takes a moment to be gone.
		await expect.poll(() => processes.filter(isAlive)).toEqual([]);
		await expect(fetch(`${worker}/healthz`)).rejects.toThrow();
		await expect(fetch(partner)).rejects.toThrow();
	});

	test.each(['PORT', 'PARTNER_PORT'] as const)('says that a port is taken: %s', async (name) => {
		const { env } = await workplace();
		const other = createServer().listen(Number(env[name]), '127.0.0.1');
		await once(other, 'listening');
		onTestFinished(() => void other.close());
		const started = start(env);
		expect(await started.ended).toBe(2);
		expect(started.printed()).toMatch(
			new RegExp(`^Port ${env[name]} is taken\\..* ${name}=\\d+`, 'u'),
		);
		expect(started.printed().trim().split('\n')).toHaveLength(1);
	});
});
