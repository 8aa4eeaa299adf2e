// A hint, folded until it is asked for.
import { lookup } from '../../content/model/lookup.ts';
import { Inline } from './inline.tsx';
import type { Scope } from './scope.ts';

export function Hint({ text, place, scope }: { text: string; place: string; scope: Scope }) {
	const key = `${place}/hint`;
	const open = lookup(scope.open, key) === true;
	return (
		<div class="hint">
			<button
				type="button"
				class="link"
				aria-expanded={open}
				aria-controls={key}
				onClick={() => scope.dispatch({ type: 'toggle', key, open: !open })}
			>
				{scope.words.say('hint')}
			</button>
			<p id={key} hidden={!open}>
				<Inline text={text} />
			</p>
		</div>
	);
}
