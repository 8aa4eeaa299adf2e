// Stands in for wrangler: records what it is asked in asked.json and keeps pairs in store.json, both in the folder
// GLOSS_STAND_IN. GLOSS_STAND_IN_FAILS makes it fail as the real one does: not logged in, midway, at the
// end, or by forgetting. GLOSS_STAND_IN_CUT (`3 midway`) kills whoever asks, and itself, before, midway through or after
// that call.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

type Pair = { key: string; value: string; metadata?: unknown; expiration?: number };

const folder = process.env.GLOSS_STAND_IN ?? '.';
const fails = process.env.GLOSS_STAND_IN_FAILS ?? '';
const args = process.argv.slice(2);
const [first, second, verb] = args;
const group = first === 'kv' ? second : first;

function load<T>(name: string, otherwise: T): T {
	try {
		return JSON.parse(readFileSync(join(folder, name), 'utf8'));
	} catch {
		return otherwise;
	}
}

function save(name: string, value: unknown): void {
	writeFileSync(join(folder, name), JSON.stringify(value));
}

function fail(words: string): never {
	console.error(`\n✘ [ERROR] ${words}\n`);
	process.exit(1);
}

const file = group === 'bulk' ? args[3] : undefined;
const content = file ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
const asked = load<unknown[]>('asked.json', []);
save('asked.json', [...asked, { args: args.filter((arg) => arg !== file), content }]);

const [nth, when] = (process.env.GLOSS_STAND_IN_CUT ?? '').split(' ');
const cut = Number(nth) === asked.length + 1 ? when : undefined;
if (cut === 'before') cutOff();
if (cut === 'after') process.once('exit', cutOff);

function cutOff(): void {
	process.kill(process.ppid, 'SIGKILL');
	process.kill(process.pid, 'SIGKILL');
}

if (fails === 'login') {
	fail('In a non-interactive environment, set a CLOUDFLARE_API_TOKEN environment variable.');
}
const store = load<Record<string, Pair>>('store.json', {});

if (group === 'bulk' && verb === 'get') {
	if (fails === 'get') fail('A request to the Cloudflare API failed. [code: 10001]');
	const keys: string[] = content;
	console.log(
		JSON.stringify(Object.fromEntries(keys.map((key) => [key, store[key]?.value ?? null]))),
	);
} else if (group === 'bulk' && verb === 'put') {
	const pairs: Pair[] = content;
	const [leading] = pairs;
	const ending = fails === 'end' && pairs.some(({ expiration }) => expiration);
	if (leading && (ending || leading.key.startsWith(`${fails}:`))) {
		// Not atomic: the first pair of what fails may well be there.
		save('store.json', { ...store, [leading.key]: leading });
		fail('A request to the Cloudflare API failed. [code: 10013]');
	}
	if (leading && cut === 'midway') {
		save('store.json', { ...store, [leading.key]: leading });
		cutOff();
	}
	if (fails !== 'forgets') {
		save('store.json', { ...store, ...Object.fromEntries(pairs.map((it) => [it.key, it])) });
	}
	console.log('Success!');
} else if (group === 'bulk' && verb === 'delete') {
	if (fails === 'delete') fail('A request to the Cloudflare API failed. [code: 10001]');
	const gone = new Set<string>(content);
	const kept = Object.entries(store).filter(([key]) => !gone.has(key));
	save('store.json', Object.fromEntries(kept));
	console.log('Success!');
} else if (group === 'key' && verb === 'list') {
	if (fails === 'list') fail('A request to the Cloudflare API failed. [code: 10001]');
	const prefix = args[args.indexOf('--prefix') + 1] ?? '';
	const names = Object.keys(store).filter((name) => name.startsWith(prefix));
	const shown = names.map((name) => {
		const { metadata, expiration } = store[name] ?? {};
		return { name, metadata, expiration };
	});
	console.log(JSON.stringify(shown));
} else if (group === 'deploy') {
	if (fails === 'deploy') fail('A request to the Cloudflare API failed. [code: 10021]');
	console.log('Deployed');
} else fail(`Unknown command: ${args.join(' ')}`);
