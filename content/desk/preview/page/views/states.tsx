// Every state of the piece at a press: what time and corrections bring, each question with each answer, each end, each card.
import type { Mark, Spot, State } from '../../outline.ts';
import type { Props } from './desk.tsx';

const SIGNS: Readonly<Record<Mark, readonly [sign: string, word: string]>> = {
	right: ['✓', 'right'],
	partly: ['◐', 'partly right'],
	wrong: ['✕', 'wrong'],
	vote: ['•', 'does not count'],
};

/** `data-state` is for the keys `[` and `]`. A state that no answers lead to is there, disabled, and says why. */
export function States({ model, editor }: Props) {
	const { detail } = model;
	const { lang, dir } = detail ?? { lang: 'en', dir: 'ltr' };
	return (
		<>
			<h2 id="states">States</h2>
			{detail && detail.outline.length === 0 && <p class="none">Nothing can be shown yet.</p>}
			<fieldset class="chips moments">
				<legend class="visually-hidden">Time and corrections</legend>
				{detail?.rev !== undefined &&
					detail.moments.map(({ id, label, what }) => (
						<button
							key={id}
							type="button"
							class="chip"
							title={what}
							aria-pressed={model.moment === id}
							onClick={() => editor.moment(id)}
						>
							{label}
						</button>
					))}
			</fieldset>
			<ol class="outline">
				{detail?.outline.map((spot, i) => (
					<li key={spot.id}>
						<button
							type="button"
							class="spot"
							data-state
							aria-pressed={model.state === nameOf(spot)}
							onClick={() => editor.lookAt(spot.look, nameOf(spot))}
						>
							<span class="number" aria-hidden="true">
								{spot.kind === 'end' ? '⚑' : i + 1}
							</span>
							<span class="label" {...(spot.kind === 'end' ? {} : { lang, dir })}>
								{spot.label}
							</span>
						</button>
						{spot.states.length > 0 && (
							<span class="chips">
								{spot.states.map((state, j) => (
									<Chip
										key={`${state.own} ${state.label}`}
										spot={spot}
										state={state}
										short={shortOf(spot, state, j)}
										pressed={model.state === nameOf(spot, state)}
										{...{ lang, dir }}
										onPress={(look) => editor.lookAt(look, nameOf(spot, state))}
									/>
								))}
							</span>
						)}
					</li>
				))}
			</ol>
		</>
	);
}

type ChipProps = {
	spot: Spot;
	state: State;
	short: string;
	pressed: boolean;
	lang: string;
	dir: 'ltr' | 'rtl';
	onPress: (look: NonNullable<State['look']>) => void;
};

function Chip({ spot, state, short, pressed, lang, dir, onPress }: ChipProps) {
	const { look, mark, own, label, why } = state;
	const [sign, word] = mark ? SIGNS[mark] : ['', ''];
	const whole = [label, word, why].filter(Boolean).join(', ');
	// What is seen is in the name too, for those who speak it.
	const name = short === label ? whole : `${short}, ${whole}`;
	const words = own && spot.kind === 'end' ? { lang, dir } : {};
	return (
		<button
			type="button"
			class={`chip ${mark ? `is-${mark}` : ''}`}
			data-state
			title={whole}
			aria-label={`${spot.label}: ${name}`}
			aria-pressed={pressed}
			aria-disabled={look ? undefined : true}
			onClick={() => look && onPress(look)}
		>
			{sign && <span aria-hidden="true">{sign}</span>} <span {...words}>{short}</span>
		</button>
	);
}

/** Options go by their letters, as their words are long. */
function shortOf({ kind, states }: Spot, { own, label }: State, index: number): string {
	if (!own || kind === 'end') return label;
	const before = states.slice(0, index).filter((it) => it.own).length;
	return String.fromCodePoint(65 + before);
}

function nameOf(spot: Spot, state?: State): string {
	return state ? `${spot.label}: ${state.label}` : spot.label;
}
