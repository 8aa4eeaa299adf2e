// One of several, as a row of radio buttons that look like switches.

type Props<T extends string | number> = {
	legend: string;
	name: string;
	options: readonly (readonly [value: T, label: string])[];
	value: T;
	onChoose: (value: T) => void;
};

/** By `name` the buttons belong together, so no other choice of the page may have it. */
export function Choice<T extends string | number>(props: Props<T>) {
	const { legend, name, options, value, onChoose } = props;
	return (
		<fieldset class="choice">
			<legend>{legend}</legend>
			<span class="switch">
				{options.map(([it, label]) => (
					<label key={it}>
						<input
							type="radio"
							name={name}
							value={it}
							checked={it === value}
							onChange={() => onChoose(it)}
						/>
						<span>{label}</span>
					</label>
				))}
			</span>
		</fieldset>
	);
}
