// What became of drafts, in lines for people.

/** A draft with its link; without one where nothing was put. */
export type Linked = { slug: string; rev: string; url?: string };

/** `until` is when the links end. */
export type Shown = {
	drafts: readonly Linked[];
	refused: readonly string[];
	until: Date;
	remote: boolean;
	dryRun: boolean;
};

/** The links, and which pieces have none. */
export function draftLines({ drafts, refused, until, remote, dryRun }: Shown): string[] {
	const where = remote ? 'remotely' : 'locally';
	const end = UNTIL.format(until);
	const head = dryRun
		? `Would show ${where} until ${end}, and did not (--dry-run):`
		: `Whoever has the link sees the draft until ${end}:`;
	return [
		...(drafts.length > 0 ? [head] : []),
		...drafts.flatMap(({ slug, rev, url }) => [
			`  ${slug}  ${rev}`,
			...(url ? [`    ${url}`] : []),
		]),
		...(drafts.length > 0 && remote && !dryRun ? ['It can take a minute until it is there.'] : []),
		...(refused.length > 0
			? [
					`Not shown, because the files cannot be understood as a piece: ${refused.map(plain).join(', ')}. Mend the errors above.`,
				]
			: []),
	];
}

/** The name of a file may have in it what a terminal would take for a command. */
function plain(text: string): string {
	return text.replace(/\p{Cc}/gu, '');
}

const UNTIL = new Intl.DateTimeFormat('en-GB', {
	...{ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
	...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short' },
});
