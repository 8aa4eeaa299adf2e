// What a tab fetches when it first asks for a newer revision, or when there is something to tell a reader who comes back.
export { ask } from './take-over.ts';
export { welcomeBack } from './welcome-back.ts';
