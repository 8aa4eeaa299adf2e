// All commands, in the order in which the help lists them.
import type { Register } from '../command.ts';
import { registerCheck } from './check.ts';
import { registerCorrect } from './correct.ts';
import { registerDeploy } from './deploy.ts';
import { registerDraft } from './draft.ts';
import { registerPublish } from './publish.ts';
import { registerPurge } from './purge.ts';
import { registerSchema } from './schema.ts';
import { registerShow } from './show.ts';

export const COMMANDS: readonly Register[] = [
	registerCheck,
	registerDraft,
	registerPublish,
	registerCorrect,
	registerShow,
	registerPurge,
	registerDeploy,
	registerSchema,
];
