// The heights that were measured, on the publisher's page: as a table, and as a choice of what the snippets reserve.
import { type Heights, heightAnywhere, WIDTHS } from '../../content/model/heights.ts';
import { USUAL_HEIGHT } from '../oembed.ts';
import { Wish } from './wish.tsx';

/** Where nothing was measured it says so, and what is usual. `#heights` is where the page's contents lead. */
export function HeightsView({ heights }: { heights: Heights | undefined }) {
	return (
		<section aria-labelledby="heights">
			<h2 id="heights">Height to reserve</h2>
			{heights ? (
				<Table heights={heights} />
			) : (
				<p>
					It was not measured when this piece was published. {USUAL_HEIGHT} px is about what a
					question with its answer takes.
				</p>
			)}
		</section>
	);
}

function Table({ heights }: { heights: Heights }) {
	return (
		<>
			<p>What the piece takes as it opens. Reserved, nothing below it moves while it loads.</p>
			<table>
				<thead>
					<tr>
						<th scope="col">Column</th>
						<th scope="col">Height</th>
					</tr>
				</thead>
				<tbody>
					{WIDTHS.map((width) => (
						<tr key={width}>
							<th scope="row">{width} px</th>
							<td>{heights.at[width]} px</td>
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** Of which column the snippets reserve the height. Without scripts, of any. */
export function Columns({ heights }: { heights: Heights }) {
	const known = WIDTHS.map((width) => [`${heights.at[width]}`, `${width} px`] as const);
	const values = [[`${heightAnywhere(heights)}`, 'any width'] as const, ...known];
	return (
		<form id="columns" hidden>
			<Wish legend="Your column" name="height" values={values} />
		</form>
	);
}
