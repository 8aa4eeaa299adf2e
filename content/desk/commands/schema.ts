// `schema`: writes the JSON Schemas for editors from the model.
import { type Flags, JSON_FLAG, printJson, type Register } from '../command.ts';
import { writeSchemas } from '../files/json-schema.ts';

export const registerSchema: Register = (program, desk, done) => {
	program
		.command('schema')
		.description('write the JSON Schemas for editors from the model')
		.option(...JSON_FLAG)
		.action(async ({ json }: Flags) => {
			const written = await writeSchemas(desk.place);
			if (json) printJson(desk, { ok: true, written });
			else if (written.length > 0) desk.print(`Wrote ${written.join(', ')}.`);
			else desk.print('The schemas are up to date.');
			done(0);
		});
};
