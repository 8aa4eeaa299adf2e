// What the table of `status` cannot say of an entry, and what to do about it.
import { printable } from '../printable.ts';
import { findingLines } from './show.ts';
import type { Row } from './status-rows.ts';

/** What there is to say of a row beyond the table, and what to do. */
export function adviceLines(row: Row, remote: boolean): string[] {
	const { name, story, there } = row;
	const flag = remote ? ' --remote' : '';
	const run = (command: string) => `\`npm run desk -- ${command}\``;
	const say = (text: string) => `${printable(name)}: ${text}`;
	const lines: string[] = [];
	const publish = run(`publish ${printable(story ?? '<story>')}${flag}`);
	switch (row.standing) {
		case 'in step':
		case 'changed here':
			break;
		case 'changed there':
			lines.push(
				say(`somebody published ${there?.rev}; here is what came before. Get their files.`),
			);
			break;
		case 'changed on both sides':
			lines.push(
				say(`${there?.rev} is live, live.json has ${row.last ?? 'nothing'}, and the file says`),
				`  something else. Get their files (git pull); ${run(`history ${name}${flag}`)}.`,
			);
			break;
		case 'put by hand':
			lines.push(...handLines(row, say, run(`show ${name}${flag} --json`)));
			break;
		case 'missing':
			lines.push(
				say(
					row.last
						? `${row.last} was published and is gone. ${publish}`
						: `not published yet. ${publish}`,
				),
			);
			break;
		case 'invalid here':
			lines.push(say(`${row.errors || 'some'} errors in its files. ${run(`check ${story}`)}`));
			break;
		case 'invalid there':
			lines.push(
				say(
					`${there?.byHand ? 'put by hand, and ' : ''}no sound piece; readers see only the link.`,
				),
			);
			if (there && !there.valid) lines.push(...findingLines(there));
			break;
		case 'erased':
			lines.push(say('its words were erased from KV. Take its file out of the stories.'));
			break;
		case 'file gone':
			lines.push(
				row.attention
					? say(`its file is gone, and it is live. ${run(`withdraw ${name}${flag}`)}`)
					: say('its file is gone; readers are told that it was withdrawn.'),
			);
			break;
		case 'only there':
			lines.push(say(`no file here${there?.byHand ? ', and put by hand' : ''}.`));
			break;
		case 'slot':
			lines.push(say(`a slot that holds ${row.holds}.`));
			break;
		case 'slot behind':
			lines.push(
				say(`a slot that holds ${row.holds}, and not as it is now.`),
				`  ${run(`slot ${printable(name)} ${row.holds}${flag}`)}`,
			);
			break;
	}
	if (row.returns) {
		lines.push(say('withdrawn for readers, and not in its file: publishing will stop.'));
	}
	// A slot grows old with its piece, which has a line of its own.
	return row.standing === 'slot' ? lines : [...lines, ...ageLines(row, say)];
}

function handLines(row: Row, say: (text: string) => string, look: string): string[] {
	const { there, here, holds } = row;
	const beside = there?.metadata ? `beside it stands ${there.metadata.rev}` : 'nothing beside it';
	const whose = holds ? ` It is a copy of ${holds}.` : '';
	if (there?.rev === here) return [say(`put by hand (${beside}), the same as its file.`)];
	return [
		say(`put by hand (${beside}), checked and sound, other than its file.${whose}`),
		`  To keep it, take it over from ${look}.`,
	];
}

function ageLines({ there, readers }: Row, say: (text: string) => string): string[] {
	if (readers !== 'stale' || !there?.valid) return [];
	const { reviewBy } = there.piece;
	const { overdue, stale } = there.state;
	const review = overdue && reviewBy ? [`past its review date, ${reviewBy}`] : [];
	const claims = stale.length > 0 ? [`claims out of date: ${stale.join(', ')}`] : [];
	return [say(`${[...review, ...claims].join('; ')}.`)];
}
