// All commands, in the order in which the help lists them.
import type { Register } from '../command.ts';
import { registerCheck } from './check.ts';
import { registerCorrect } from './correct.ts';
import { registerDeploy } from './deploy.ts';
import { registerPreview } from './preview.ts';
import { registerPublish } from './publish.ts';
import { registerSchema } from './schema.ts';
import { registerShow } from './show.ts';

export const COMMANDS: readonly Register[] = [
	registerCheck,
	registerPreview,
	registerPublish,
	registerCorrect,
	registerShow,
	registerDeploy,
	registerSchema,
];
