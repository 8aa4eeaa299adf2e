// The real quiz at the end of an article.
import type { Locator, Page } from 'playwright-core';
import type { Quiz } from '../../content/model/piece.ts';
import { asQuiz } from './content.ts';
import type { Known } from './key.ts';
import { placeFor, tagOf } from './paste.ts';
import { placeOf, type Stage, useStage, type Visit } from './stage.ts';

export type AssadQuiz = {
	stage: Stage;
	assad(): Quiz;
	/** A question by its id, of the kind that is expected. */
	questionOf<K extends Known['kind']>(id: string, kind: K): Extract<Known, { kind: K }>;
	/** Opens it; `only` shows one of its questions. */
	opened(only?: string, visit?: Visit): Promise<{ page: Page; place: Locator }>;
};

/** For a suite: it has its own stage. */
export function useAssadQuiz(): AssadQuiz {
	const stage = useStage();
	const assad = () => asQuiz(stage.pieces.get('assad-quiz'));
	return {
		stage,
		assad,
		questionOf<K extends Known['kind']>(id: string, kind: K) {
			const found = assad().questions.find((it) => it.id === id);
			if (found?.kind !== kind) throw new Error(`${id} is not of the kind ${kind}.`);
			return found as Extract<Known, { kind: K }>;
		},
		async opened(only, visit) {
			const name = only ? `assad-quiz#${only}` : 'assad-quiz';
			const page = await stage.show(placeFor(name) + tagOf('assad-quiz'), visit);
			return { page, place: await placeOf(page, name) };
		},
	};
}
