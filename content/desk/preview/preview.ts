// The preview as a whole: the newsroom's files read and watched, the worker over them, and the page that shows both.
import { storyNames } from '../files/stories.ts';
import { openKv } from '../kv/kv.ts';
import type { Place } from '../place.ts';
import { nextFree } from '../serve/ports.ts';
import { Stop } from '../stop.ts';
import { readDemoArticles } from './demo-articles.ts';
import { editorLink } from './editor-link.ts';
import { pageFiles } from './files.ts';
import { openListeners } from './listeners.ts';
import { openLive } from './live.ts';
import { openNewsroom } from './newsroom.ts';
import { routesOf } from './routes.ts';
import { serve } from './serve.ts';
import { servedFrom } from './served.ts';
import { watchStories } from './watch.ts';
import { openWorker } from './worker.ts';

export type Preview = { url: string; port: number; close(): Promise<void> };

export type Wishes = {
	/** Names of stories; all if there are none. */
	stories: readonly string[];
	/** The port, or the next one that is free. */
	port: number;
	env: NodeJS.ProcessEnv;
	/** Is told in a line what went wrong meanwhile. */
	complain(line: string): void;
};

/**
 * Starts the preview. Nothing is written anywhere, and only what is live is asked for.
 *
 * @throws {Stop} if there is no such story, or no worker to run
 */
export async function openPreview(
	place: Place,
	{ stories, port: wanted, env, complain }: Wishes,
): Promise<Preview> {
	await storyNames(place, stories);
	const newsroom = openNewsroom(place, stories);
	const listeners = openListeners();
	const live = openLive((where) => openKv(place, where === 'remotely'));
	const [worker, files, demos] = await Promise.all([
		openWorker(place, servedFrom(newsroom)),
		pageFiles(),
		readDemoArticles(place),
		newsroom.read(),
	]);
	const watch = await watchStories(place, (names) => {
		const soon = (name: string) => listeners.tell([name]);
		newsroom.read(names, soon).then(
			(changed) => changed.length > 0 && listeners.tell(changed),
			(problem: unknown) => complain(problem instanceof Stop ? problem.message : String(problem)),
		);
	});
	const port = await nextFree(wanted);
	const link = editorLink(place, env);
	const app = routesOf({ newsroom, worker, live, listeners, files, link, demos });
	const server = await serve(app, port);
	return {
		url: `http://localhost:${port}/`,
		port,
		async close() {
			listeners.close();
			server.close();
			server.closeAllConnections();
			await watch.close();
		},
	};
}
