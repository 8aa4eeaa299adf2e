// All commands, in the order in which the help lists them.
import type { Register } from '../command.ts';
import { registerCheck } from './check.ts';
import { registerCorrect } from './correct.ts';
import { registerDeploy } from './deploy.ts';
import { registerDraft } from './draft.ts';
import { registerExport } from './export.ts';
import { registerHistory } from './history.ts';
import { registerImport } from './import.ts';
import { registerNew } from './new.ts';
import { registerPreview } from './preview.ts';
import { registerPublish } from './publish.ts';
import { registerPurge } from './purge.ts';
import { registerRollback } from './rollback.ts';
import { registerSchema } from './schema.ts';
import { registerShow } from './show.ts';
import { registerSlot } from './slot.ts';
import { registerStatus } from './status.ts';
import { registerWithdraw } from './withdraw.ts';

export const COMMANDS: readonly Register[] = [
	registerNew,
	registerImport,
	registerExport,
	registerCheck,
	registerDraft,
	registerPreview,
	registerPublish,
	registerCorrect,
	registerStatus,
	registerShow,
	registerHistory,
	registerRollback,
	registerWithdraw,
	registerSlot,
	registerPurge,
	registerDeploy,
	registerSchema,
];
