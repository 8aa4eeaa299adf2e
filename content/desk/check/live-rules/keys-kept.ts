// Readers were told that their answers were right or wrong: where that changes, a correction says so.
import { error, type Found, warning } from '../found.ts';
import { keyOf } from '../key-of.ts';
import type { LiveRule } from './index.ts';

/** Every live question is still there with its key, or a new correction says that it is another or void. */
export const keysKept: LiveRule = (file, draft, live) => {
	if (draft.kind !== 'quiz' || live.kind !== 'quiz') return [];
	const before = new Set(live.corrections?.map(({ id }) => id));
	return live.questions.flatMap((old): Found[] => {
		const i = draft.questions.findIndex(({ id }) => id === old.id);
		const question = draft.questions[i];
		if (!question) {
			const message = `Readers have answered "${old.id}", and it is gone. Leave it, and add a correction with the effect "void"; or say in "silence" why it goes.`;
			return [error(file, 'correction/missing', ['questions'], message)];
		}
		const fresh = (draft.corrections ?? []).findIndex(
			({ id, target, effect }) =>
				effect !== 'note' && target === `question/${old.id}` && !before.has(id),
		);
		const changed = keyOf(question) !== keyOf(old);
		if (changed && fresh < 0) {
			const message = `The key of "${old.id}" is another than the one readers have. Add a correction with the effect "rekey", "accept" or "void"; or put the key back.`;
			return [error(file, 'correction/missing', ['questions', i], message)];
		}
		const effect = draft.corrections?.[fresh]?.effect;
		if (changed || effect === undefined || effect === 'void') return [];
		const message = `The key of "${old.id}" is the one readers have. Change it too, or use "note".`;
		return [warning(file, 'correction/no-change', ['corrections', fresh, 'effect'], message)];
	});
};
