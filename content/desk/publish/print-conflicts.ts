// Why nothing was published although the files are sound: what somebody else published, beside what this copy would.
import { changeLines } from '../difference/change-lines.ts';
import { printable } from '../printable.ts';
import type { Conflict } from './conflicts.ts';

/** Places that are shown of each side. */
const MOST = 8;

/** Both sides of each piece, and what to do. */
export function conflictLines(conflicts: readonly Conflict[], colour: boolean): string[] {
	return [
		'Nothing was published. Cloudflare has what this copy has not published:',
		...conflicts.flatMap((it) => sidesOf(it, colour)),
		'Get their files (git pull) and publish both changes. `npm run desk -- show <slug> --remote` says what readers have;',
		'to publish over it, write their revision into live.json first.',
	];
}

function sidesOf(
	{ story, slug, theirs, ours, published, theyChanged, weChanged }: Conflict,
	colour: boolean,
): string[] {
	const when = published
		? `published ${published.at}${published.message ? `: ${printable(published.message)}` : ''}`
		: 'put by hand';
	const side = (lines: string[]) => lines.map((line) => `      ${line}`);
	const look = { colour, most: MOST };
	const since = ours === undefined ? 'would change of it' : `changed since ${ours}`;
	return [
		`  ${slug}: ${theirs} is there, ${when}; ${ours ?? 'nothing'} is in content/stories/${story}/live.json.`,
		...(theyChanged.length > 0
			? ['    they changed', ...side(changeLines(theyChanged, look))]
			: ['    what they changed cannot be told: the revision both began with is not there']),
		`    this copy ${since}`,
		...side(weChanged.length > 0 ? changeLines(weChanged, look) : ['nothing']),
	];
}
