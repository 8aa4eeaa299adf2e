// `schema`: writes the JSON Schemas for editors from the model.
import type { Register } from '../command.ts';
import { writeSchemas } from '../files/json-schema.ts';

export const registerSchema: Register = (program, desk, done) => {
	program
		.command('schema')
		.description('write the JSON Schemas for editors from the model')
		.action(async () => {
			const written = await writeSchemas(desk.place);
			desk.print(
				written.length > 0 ? `Wrote ${written.join(', ')}.` : 'The schemas are up to date.',
			);
			done(0);
		});
};
