// The ways between a note and its passage, loaded when one is gone; and the link in place of them.
export { linkToPassage } from './link-to-passage.tsx';
export { pressed } from './pressed.ts';
export { showPassage } from './to-passage.ts';
