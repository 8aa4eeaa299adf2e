// What was withdrawn does not come back by a publish: somebody had a reason, perhaps in another newsroom's hurry.
import { startOf } from '../../../model/time.ts';
import { isTombstone } from '../../live/tombstone.ts';
import { error } from '../found.ts';
import type { LiveRule } from './index.ts';

/** A piece that is withdrawn for readers is withdrawn in its file too, no later; an erased one is not published. */
export const withdrawalKept: LiveRule = (file, { slug, withdrawn }, live) => {
	if (!live.withdrawn) return [];
	const { at, why } = live.withdrawn;
	const said = `"${slug}" was withdrawn on ${at}${why ? ` (${JSON.stringify(why)})` : ''}`;
	if (isTombstone(live)) {
		const message = `${said} and its words erased from KV; publishing would put them there again. Take the file out of the stories. If it may be read again after all, delete what stands there first: \`npx wrangler kv key delete piece:${slug} --binding CONTENT --remote\` (--local for the local KV).`;
		return [error(file, 'withdrawn/erased', [], message)];
	}
	if (withdrawn && !(startOf(withdrawn.at, live.zone) > startOf(at, live.zone))) return [];
	const message = `${said}, and ${withdrawn ? 'here only from a later day on' : 'not here'}: publishing would put it back before readers. Add ${JSON.stringify({ withdrawn: { at } }).slice(1, -1)}. If it is to come back, first \`npm run desk -- rollback ${slug} <rev> --bring-back\`.`;
	return [error(file, 'withdrawn/lost', withdrawn ? ['withdrawn', 'at'] : [], message)];
};
