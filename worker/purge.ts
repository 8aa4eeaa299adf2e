// Makes the cache in front of the worker forget answers by their tags. The same cache as it is for readers: nothing else
// of Cloudflare is asked.
import type { ExecutionContext } from '@cloudflare/workers-types';
import type { How, PurgeAnswer } from '../content/model/purge.ts';
import { logPurge } from './log.ts';

/** What is needed of a request's context; `cache` is there where the worker has one. */
export type Caching = Pick<ExecutionContext, 'waitUntil' | 'cache'>;

/** On every answer that lists pieces. No slug looks like it. */
export const LISTS_TAG = '_lists';

/** Asks for it and waits until it is done. */
export async function purge(
	{ cache }: Pick<Caching, 'cache'>,
	how: How,
	slugs: readonly string[],
): Promise<PurgeAnswer> {
	if (!cache) return { purged: false, why: 'no-cache' };
	const tags = [...slugs, LISTS_TAG];
	try {
		const result = await (how === 'gone' ? cache.purge({ tags }) : cache.invalidate({ tags }));
		if (result.success) return { purged: true };
		logPurge(tags, result.errors);
	} catch (error) {
		logPurge(tags, error);
	}
	return { purged: false, why: 'failed' };
}
