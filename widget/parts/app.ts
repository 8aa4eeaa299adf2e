// What a page needs of a kind of piece: its look, which a first view needs too, and the code that shows the whole.
import type { Piece } from '../../content/model/piece.ts';
import type { Mount } from '../app/shown.ts';

/** The style sheet of a kind; comes at once where the script brought it along. */
export async function lookOf(kind: Piece['kind']): Promise<string> {
	switch (kind) {
		case 'quiz':
			return (await import('../looks/quiz-look.ts')).look;
		case 'explainer':
			return (await import('../looks/explainer-look.ts')).look;
	}
}

/** Shows a piece of this kind; each kind is a file of its own, so that a page loads what it shows. */
export async function appOf(kind: Piece['kind']): Promise<Mount> {
	switch (kind) {
		case 'quiz':
			return (await import('./quiz.tsx')).mountQuiz;
		case 'explainer':
			return (await import('./explainer.tsx')).mountExplainer;
	}
}

/** All that shows a piece of this kind, and what is asked for beside it; nothing if any of it does not come. */
export function codeWith<T>(
	kind: Piece['kind'],
	beside: Promise<T>,
): Promise<[beside: T, look: string, mount: Mount] | undefined> {
	return Promise.all([beside, lookOf(kind), appOf(kind)]).catch(() => undefined);
}
