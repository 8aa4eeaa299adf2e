// One process of `npm run fuzz`, bundled: views are not what Node runs as they are. Talks to main.ts in messages.

import * as v from 'valibot';
import { again, fuzz } from './loop.ts';
import { type FromWorker, Task } from './messages.ts';

function send(message: FromWorker): void {
	process.send?.(message);
}

process.once('message', (message: unknown) => {
	void work(v.parse(Task, message)).then(
		() => process.disconnect?.(),
		(error: unknown) => {
			console.error(error);
			process.exit(2);
		},
	);
});

async function work(task: Task): Promise<void> {
	if (task.do === 'replay') {
		const failure = await again(task.found);
		send({ say: 'ended', found: failure && { ...task.found, ...failure } });
		return;
	}
	let stopped = false;
	process.once('SIGTERM', () => {
		stopped = true;
	});
	const until = performance.now() + task.ms;
	const found = await fuzz(
		task.seed,
		() => stopped || performance.now() >= until,
		({ counts, round }) => send({ say: 'counts', round, counts: Object.fromEntries(counts) }),
	);
	send({ say: 'ended', found });
}
