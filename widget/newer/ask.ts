// Asks the worker which revision of a piece is the newest. One piece after another, and never again on a page whose
// policy has refused it: that is said in the console, by the browser, once.

/** What the worker says: the newest revision, that the piece is gone, or nothing that helps. */
export type Word = { rev: string } | { gone: true } | undefined;

/** Milliseconds after which no answer will come. */
const PATIENCE = 20_000;

let refused = false;
let last: Promise<unknown> = Promise.resolve();

/** Asks for a piece by its slug. Does not throw. */
export function askFor(origin: string, slug: string): Promise<Word> {
	const asked = last.then(() => (refused ? undefined : answerFrom(origin, slug)));
	last = asked;
	return asked;
}

async function answerFrom(origin: string, slug: string): Promise<Word> {
	const notice = ({ blockedURI }: SecurityPolicyViolationEvent) => {
		if (blockedURI.startsWith(origin)) refused = true;
	};
	document.addEventListener('securitypolicyviolation', notice);
	try {
		const response = await fetch(`${origin}/v1/pieces/${slug}`, {
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
		// A refusal is told a task later than the request fails.
		await new Promise((resolve) => setTimeout(resolve));
		return undefined;
	} finally {
		document.removeEventListener('securitypolicyviolation', notice);
	}
}
