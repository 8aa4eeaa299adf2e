// The keys of the page, in a dialog that opens from the header, and the switch that turns them off.
import { KEYS } from '../keys.ts';
import type { Props } from './desk.tsx';

/** The key `?` presses `#keys`. Turned off, all keys but Escape are left to the browser. */
export function Keys({ model, editor }: Props) {
	const dialog = () => document.querySelector<HTMLDialogElement>('#keys-dialog');
	return (
		<>
			<button type="button" class="plain" id="keys" onClick={() => dialog()?.showModal()}>
				Keys <kbd>?</kbd>
			</button>
			<dialog id="keys-dialog" aria-labelledby="keys-title">
				<h2 id="keys-title">Keys</h2>
				<dl>
					{KEYS.map(({ keys, what }) => (
						<div key={what}>
							<dt>
								{keys.map((key) => (
									<kbd key={key}>{key === 'Escape' ? 'Esc' : key}</kbd>
								))}
							</dt>
							<dd>{what}</dd>
						</div>
					))}
				</dl>
				<label class="check">
					<input
						type="checkbox"
						checked={model.keys}
						onChange={(event) => editor.keys(event.currentTarget.checked)}
					/>
					Single keys work
				</label>
				<button type="button" class="plain" onClick={() => dialog()?.close()}>
					Close
				</button>
			</dialog>
		</>
	);
}
