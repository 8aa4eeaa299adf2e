// The script a page runs. The build makes it the body of a function; the worker calls that with what to show.
import type { Boot } from '../content/model/boot.ts';
import { start } from './start.ts';

declare const GLOSS_BOOT: Boot;

start(GLOSS_BOOT);
