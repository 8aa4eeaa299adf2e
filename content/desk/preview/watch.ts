// Tells when a story's files have been saved. chokidar drops a second change of a file within 50 ms, and some editors
// write in two goes: so each saving is told at once, and once more when it has surely ended.
import { relative, sep } from 'node:path';
import { watch } from 'chokidar';
import type { Place } from '../place.ts';

/** Several files saved together are read together; what comes later is told again. */
const TOGETHER_MS = 10;
const ENDED_MS = 150;

export type Watch = { close(): Promise<void> };

/** Watches the stories' folders; resolves when it does. `saved` gets the names of stories. */
export async function watchStories(
	{ stories }: Pick<Place, 'stories'>,
	saved: (names: string[]) => void,
): Promise<Watch> {
	const names = new Set<string>();
	let soon: NodeJS.Timeout | undefined;
	let ended: NodeJS.Timeout | undefined;
	const watcher = watch(stories, { ignoreInitial: true });
	watcher.on('all', (_event, path) => {
		const [name] = relative(stories, path).split(sep);
		if (!name) return;
		names.add(name);
		soon ??= setTimeout(() => {
			soon = undefined;
			saved([...names]);
		}, TOGETHER_MS);
		clearTimeout(ended);
		ended = setTimeout(() => {
			saved([...names]);
			names.clear();
		}, ENDED_MS);
	});
	await new Promise<void>((resolve) => watcher.once('ready', () => resolve()));
	return {
		close() {
			clearTimeout(soon);
			clearTimeout(ended);
			return watcher.close();
		},
	};
}
