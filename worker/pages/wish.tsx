// A choice of one among a few, as radio buttons. The first stands unless another is chosen.

type Values = readonly (readonly [value: string, label: string])[];

/** By `name` the page's script reads what was chosen from the form around it (widget/pages). */
export function Wish({ legend, name, values }: { legend: string; name: string; values: Values }) {
	return (
		<fieldset>
			<legend>{legend}</legend>
			{values.map(([value, label], i) => (
				<label key={label}>
					<input type="radio" name={name} value={value} checked={i === 0} />
					<span>{label}</span>
				</label>
			))}
		</fieldset>
	);
}
