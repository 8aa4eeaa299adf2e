// The script a page runs. The build makes it the body of a function; the worker calls that with what to show.
import type { Boot } from '../content/model/boot.ts';
import { fetchModule } from './fetch-module.ts';
import { start } from './start.ts';

declare const GLOSS_BOOT: Boot;
/** By it the build's own lines fetch the other parts (build/widget-json.ts). */
declare const GLOSS: { fetch?: typeof fetchModule };

GLOSS.fetch = fetchModule;
start(GLOSS_BOOT);
