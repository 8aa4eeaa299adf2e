// Asks the worker which revision of a piece is the newest. One piece after another, and never again on a page whose
// policy has refused it: that is said in the console, by the browser, once.

/** What the worker says: the newest revision, that the piece is gone, or nothing that helps. */
export type Word = { rev: string } | { gone: true } | undefined;

/** Milliseconds after which no answer will come. */
const PATIENCE = 20_000;

let refused = false;
let last: Promise<unknown> | undefined;

/** Asks for a piece by its slug. Does not throw. */
export function askFor(origin: string, slug: string): Promise<Word> {
	const before = last ?? mayAsk(origin);
	const asked = before.then(() => (refused ? undefined : answerFrom(origin, slug)));
	last = asked;
	return asked;
}

/**
 * Learns whether the policy of the page refuses us. Chromium says so in one line where XMLHttpRequest asks, and in two
 * where fetch does. What is asked for is a file that never changes and has come before; it is let go at once.
 */
async function mayAsk(origin: string): Promise<void> {
	const kept = performance
		.getEntriesByType('resource')
		.find(({ name }) => name.startsWith(`${origin}/a/`) || name.startsWith(`${origin}/r/`));
	if (!kept) return;
	await heeding(origin, async () => {
		const request = new XMLHttpRequest();
		request.open('GET', kept.name);
		request.send();
		request.abort();
		await aTask();
	}).catch(() => {});
}

/** Heeds the policy of the page while something of ours is asked for. */
async function heeding<T>(origin: string, run: () => Promise<T>): Promise<T> {
	const notice = ({ blockedURI }: SecurityPolicyViolationEvent) => {
		if (blockedURI.startsWith(origin)) refused = true;
	};
	document.addEventListener('securitypolicyviolation', notice);
	try {
		return await run();
	} finally {
		document.removeEventListener('securitypolicyviolation', notice);
	}
}

/** A refusal is told a task later than the request fails. */
const aTask = () => new Promise((resolve) => setTimeout(resolve));

function answerFrom(origin: string, slug: string): Promise<Word> {
	return heeding(origin, () => wordOf(`${origin}/v1/pieces/${slug}`));
}

async function wordOf(address: string): Promise<Word> {
	try {
		const response = await fetch(address, {
			// Revalidated without a preflight, which a header of ours would cost.
			cache: 'no-cache',
			signal: AbortSignal.timeout(PATIENCE),
		});
		if (response.status === 410) return { gone: true };
		// The tag begins with the revision; the piece itself comes as a module.
		const [rev] = /[0-9a-f]{12}/.exec(response.headers.get('ETag') ?? '') ?? [];
		void response.body?.cancel();
		return response.ok && rev ? { rev } : undefined;
	} catch {
		await aTask();
		return undefined;
	}
}
