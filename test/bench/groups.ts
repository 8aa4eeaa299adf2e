// What the bench measures, in groups that run alone: each opens what it needs and closes it again.
import { Stop } from '../../content/desk/stop.ts';
import type { Findings } from './report.ts';

export type Group = { name: string; title: string; run: () => Promise<Findings> };

/** In the order in which they run and are kept. Loaded only when they run: they read the widget's build. */
export const GROUPS: readonly Group[] = [
	{
		name: 'sizes',
		title: 'Sizes, in brotli 4',
		run: async () => (await import('./sizes.ts')).sizes(),
	},
	{
		name: 'loading',
		title: 'Loading: a device four times slower than this, a line of 150 ms and 1.6 Mb/s',
		run: async () => (await import('./loading.ts')).loading(),
	},
	{
		name: 'twenty',
		title: 'Twenty pieces on one page, all loaded at once',
		run: async () => (await import('./twenty.ts')).twenty(),
	},
	{
		name: 'passages',
		title: 'Passages in the article',
		run: async () => (await import('./passages.ts')).passages(),
	},
	{
		name: 'publish',
		title: 'Publishing one change among 1,000 pieces',
		run: async () => (await import('./publish.ts')).publish(),
	},
	{
		name: 'check',
		title: 'The desk’s check',
		run: async () => (await import('./check.ts')).checking(),
	},
	{
		name: 'preview',
		title: 'The preview: from a saved file to the piece on the page',
		run: async () => (await import('./preview.ts')).preview(),
	},
	{
		name: 'load',
		title: 'Serving under load, in workerd: ours beside others, in turns',
		run: async () => (await import('./serving/serving.ts')).serving(),
	},
];

/**
 * The groups that are asked for, all without a name.
 *
 * @throws {Stop} if there is no such group
 */
export function groupsFor(names: readonly string[]): Group[] {
	const known = GROUPS.map(({ name }) => name);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		throw new Stop(`There is no group ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
	}
	return GROUPS.filter(({ name }) => names.length === 0 || names.includes(name));
}
