// A cache before the worker that does what RFC 9111 and RFC 5861 say, as Cloudflare's does: fresh copies are served, stale
// ones while a newer is fetched or instead of an error, and a miss is asked for once. Time is `Date.now()`, so that tests
// can let hours pass.

/** What stands behind the cache. */
export type Origin = (path: string) => Promise<Response>;

type Kept = { response: Response; at: number };

/** RFC 5861, section 4. */
const ERRORS = new Set([500, 502, 503, 504]);

/** Keeps by path alone. Throws on an answer that does not say how long it may be kept. */
export class EdgeCache {
	readonly #kept = new Map<string, Kept>();
	readonly #asked = new Map<string, Promise<Response>>();
	#origin: Origin;

	constructor(origin: Origin) {
		this.#origin = origin;
	}

	/** Another worker behind it from now on; what is kept stays, as with `cross_version_cache`. */
	deploy(origin: Origin): void {
		this.#origin = origin;
	}

	/** What a reader gets. */
	async get(path: string): Promise<Response> {
		const kept = this.#kept.get(path);
		if (!kept) return (await this.#ask(path)).clone();
		const stale = ageOf(kept) - secondsIn(kept, 'max-age');
		if (stale < 0) return served(kept);
		if (stale < secondsIn(kept, 'stale-while-revalidate')) {
			await this.#ask(path).catch(() => undefined);
			return served(kept);
		}
		const answer = await this.#ask(path);
		const isStopgap = ERRORS.has(answer.status) && stale < secondsIn(kept, 'stale-if-error');
		return isStopgap ? served(kept) : answer.clone();
	}

	#ask(path: string): Promise<Response> {
		const before = this.#asked.get(path);
		if (before) return before;
		const answer = this.#origin(path).then((response) => {
			const kept = { response, at: Date.now() };
			const { status } = response;
			if (isKept(response) && !ERRORS.has(status)) this.#kept.set(path, kept);
			return response;
		});
		this.#asked.set(path, answer);
		return answer.finally(() => this.#asked.delete(path));
	}
}

function isKept({ headers }: Response): boolean {
	const caching = headers.get('cache-control');
	if (!caching) throw new Error('An answer must say how long it may be kept.');
	return !caching.includes('no-store');
}

function ageOf({ at }: Kept): number {
	return (Date.now() - at) / 1000;
}

function secondsIn({ response }: Kept, name: string): number {
	const value = new RegExp(`(?:^|,)\\s*${name}=(\\d+)`, 'u').exec(
		response.headers.get('cache-control') ?? '',
	)?.[1];
	return Number(value ?? 0);
}

function served(kept: Kept): Response {
	const copy = kept.response.clone();
	copy.headers.set('Age', String(Math.floor(ageOf(kept))));
	return copy;
}
