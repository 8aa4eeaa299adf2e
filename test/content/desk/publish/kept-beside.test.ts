// A piece that is again what it was before: its revision keeps when it was first published, and why.
import { expect, test } from 'vitest';
import { runDesk } from '../run-desk.ts';
import { forget, storedIn } from '../stand-in.ts';
import { type Workspace, workspace } from '../workspace.ts';

const LIVE = 'piece:harbour-quiz';

async function publish(it: Workspace, message: string, cut = ''): Promise<void> {
	const env = { ...it.env, GLOSS_STAND_IN_CUT: cut };
	await runDesk(['publish', 'harbour', '--remote', '--message', message], env);
}

const title = (it: Workspace, text: string) => it.edit(['harbour-quiz.json', ['title'], text]);

async function besideOf(it: Workspace) {
	const kept = await storedIn(it);
	const live = kept[LIVE]?.metadata;
	return { live, revision: kept[`rev:harbour-quiz@${live?.rev}`]?.metadata };
}

test('published again, a revision keeps its date and its message, and the piece has the new ones', async () => {
	const it = await workspace({ standIn: true });
	await title(it, 'The first title');
	await publish(it, 'At last');
	const first = await besideOf(it);
	await title(it, 'Another title');
	await publish(it, 'A better one');
	await title(it, 'The first title');
	await publish(it, 'It was right');
	const { live, revision } = await besideOf(it);
	expect(revision).toEqual(first.revision);
	expect(live).toMatchObject({ rev: first.live?.rev, message: 'It was right' });
	expect(`${live?.at}` > `${revision?.at}`).toBe(true);
});

test('what was cut off before readers saw it has the date and the message of the publish that ended it', async () => {
	const it = await workspace({ standIn: true });
	await publish(it, 'At last');
	await title(it, 'Another title');
	const before = (await storedIn(it))[LIVE];
	await forget(it);
	// Three calls go well: the list, the look for the revision, and its put.
	await publish(it, 'Cut off', '4 before');
	expect((await storedIn(it))[LIVE]).toEqual(before);
	await publish(it, 'Done');
	const { live, revision } = await besideOf(it);
	expect(revision).toEqual(live);
	expect(live).toMatchObject({ message: 'Done' });
});
