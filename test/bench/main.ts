// `npm run bench`: measures what is promised of the widget's size and speed, prints it as tables and keeps it in
// bench.json. `npm run bench -- loading` runs one group. Ends with 0 if every limit is met, 1 if one is missed, 2 if
// the bench could not run.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { buildWidget } from '../../content/desk/deploy/build-widget.ts';
import { placeFrom } from '../../content/desk/place.ts';
import { Stop } from '../../content/desk/stop.ts';
import { GROUPS, groupsFor } from './groups.ts';
import { verdictOf } from './line.ts';
import { keptWith } from './report.ts';
import { countsOf, tableOf } from './table.ts';

const place = placeFrom(process.env);
const file = join(place.root, 'bench.json');

async function bench(names: string[]): Promise<number> {
	const chosen = groupsFor(names);
	await buildWidget(place);
	let missed = 0;
	for (const { name, title, run } of chosen) {
		const circumstances = {
			at: new Date().toISOString(),
			cores: availableParallelism(),
			load: loadavg()[0] ?? Number.NaN,
		};
		const { cores, load } = circumstances;
		const busy = load > cores ? ` (busy: a load of ${load.toFixed(1)} on ${cores} cores)` : '';
		const found = await run();
		const findings = { ...found, versions: { node: process.versions.node, ...found.versions } };
		process.stdout.write(`\n${title}${busy}\n\n${tableOf(findings.lines)}\n`);
		if (findings.table) process.stdout.write(`\n${countsOf(findings.table)}\n`);
		const before = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
		const order = GROUPS.map((group) => group.name);
		writeFileSync(file, keptWith(before, name, findings, circumstances, order));
		missed += findings.lines.filter((line) => verdictOf(line) === 'missed').length;
	}
	process.stdout.write(`\n${missed === 0 ? 'Every limit is met.' : `Missed: ${missed}.`}\n`);
	return missed === 0 ? 0 : 1;
}

try {
	process.exitCode = await bench(process.argv.slice(2));
} catch (problem) {
	if (problem instanceof Stop) process.stderr.write(`${problem.message}\n`);
	else console.error('The bench could not run:', problem);
	process.exitCode = 2;
}
// What a worker or a browser still holds open must not keep this alive.
process.exit();
