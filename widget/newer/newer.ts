// What a tab fetches when it first asks for a newer revision, or when a reader comes back whose answers were kept.
export { recall } from './recall.ts';
export { ask } from './take-over.ts';
export { welcomeBack } from './welcome-back.ts';
