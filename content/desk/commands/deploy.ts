// `deploy`: builds the widget, keeps its files in KV, deploys the worker, and prints a receipt.
import {
	type Desk,
	type Exit,
	type Flags,
	JSON_FLAG,
	printJson,
	type Register,
} from '../command.ts';
import { deploy } from '../deploy/deploy.ts';
import { deployJson, deployLines } from '../deploy/print-deploy.ts';

export const registerDeploy: Register = (program, desk, done) => {
	program
		.command('deploy')
		.description('build, keep the files of the widget in KV, deploy the worker')
		.option('--dry-run', 'only say what would be done')
		.option(...JSON_FLAG)
		.action(async (flags: Flags) => done(await deployCommand(desk, flags)));
};

async function deployCommand(desk: Desk, flags: Flags): Promise<Exit> {
	const { dryRun = false, json = false } = flags;
	const deployed = await deploy(desk.place, { dryRun, now: desk.now });
	if (json) printJson(desk, deployJson(deployed));
	else for (const line of deployLines(deployed)) desk.print(line);
	return 0;
}
