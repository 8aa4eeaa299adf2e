// What few pages need, in one file: a file each would be a name and a hash more in what all pages load first.
export { alternateOf } from './alternate.ts';
export { run } from './commands.ts';
export { sayGone } from './gone.ts';
