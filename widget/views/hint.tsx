// A hint, folded until it is asked for; after the answer there is nothing left to ask for.
import { lookup } from '../../content/model/lookup.ts';
import { Inline } from './inline.tsx';
import type { Scope } from './scope.ts';

type Props = { text: string; place: string; answered: boolean; scope: Scope };

/** `place` is that of its question, `question/q1`. With the answer the button goes; a hint that is open then stays. */
export function Hint({ text, place, answered, scope }: Props) {
	const key = `${place}/hint`;
	const open = lookup(scope.open, key) === true;
	return (
		<>
			{!answered && (
				<button
					type="button"
					class="link"
					aria-expanded={open}
					aria-controls={key}
					onClick={() => scope.dispatch({ type: 'toggle', key, open: !open })}
				>
					{scope.words.say('hint')}
				</button>
			)}
			<p class="hint" id={key} hidden={!open}>
				<Inline text={text} />
			</p>
		</>
	);
}
