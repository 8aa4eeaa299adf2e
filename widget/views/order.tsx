// An order question: rows with a handle and buttons; after the answer, lines lead from where each was to where it belongs.

import { plainText } from '../../content/model/inline.ts';
import type { Answer } from '../../content/model/points.ts';
import type { Item, Order } from '../../content/model/question.ts';
import { firstOrder } from '../state/draft.ts';
import { moved } from '../state/moves.ts';
import { Inline } from './inline.tsx';
import { Prose } from './prose.tsx';
import type { Scope } from './scope.ts';
import { Tick } from './tick.tsx';

type FormProps = { question: Order; draft: Answer | undefined; scope: Scope };

/**
 * `draft` are the item ids in the reader's order. `data-sortable` and `data-id` are what app/drag.ts goes by. At an end of
 * the list a button can still be focused and moves nothing.
 */
export function OrderForm({ question, draft, scope }: FormProps) {
	const { words } = scope;
	const order = typeof draft === 'object' ? draft : firstOrder(scope.slug, question);
	const items = order
		.flatMap((id) => question.items.filter((item) => item.id === id))
		.map(({ id, text }) => ({ id, text, name: plainText(text) }));
	const move = (id: string, by: 1 | -1) => {
		const from = order.indexOf(id);
		const answer = moved(order, from, from + by);
		scope.dispatch({ type: 'draft', question: question.id, answer, moved: id });
	};
	return (
		<ol class="order" aria-labelledby="ask" aria-describedby="how" data-sortable={question.id}>
			{items.map(({ id, text, name }, i) => (
				<li key={id} class="option" data-id={id}>
					<span class="handle" title={words.say('drag')} aria-hidden="true" />
					<span>
						<Inline text={text} />
					</span>
					<span class="moves">
						<button
							type="button"
							class="step"
							aria-label={words.say('up', { item: name })}
							aria-disabled={i === 0}
							onClick={() => move(id, -1)}
						>
							↑
						</button>
						<button
							type="button"
							class="step"
							aria-label={words.say('down', { item: name })}
							aria-disabled={i === items.length - 1}
							onClick={() => move(id, 1)}
						>
							↓
						</button>
					</span>
				</li>
			))}
		</ol>
	);
}

type ResultProps = { question: Order; given: readonly string[]; scope: Scope };

/** In the right order; `given` are the ids in the reader's. The lines are for the eye: each row says where it was. */
export function OrderResult({ question, given, scope }: ResultProps) {
	const { items } = question;
	return (
		<div class="order-result">
			<div class="were" aria-hidden="true">
				{items.map((item, i) => (
					<span key={item.id}>{scope.words.number(i + 1)}</span>
				))}
			</div>
			<Lines items={items} given={given} rtl={scope.dir === 'rtl'} />
			<ol class="order">
				{items.map((item, i) => (
					<Placed
						key={item.id}
						item={item}
						right={i}
						was={given.indexOf(item.id)}
						place={`question/${question.id}/${item.id}`}
						scope={scope}
					/>
				))}
			</ol>
		</div>
	);
}

type PlacedProps = { item: Item; right: number; was: number; place: string; scope: Scope };

function Placed({ item, right, was, place, scope }: PlacedProps) {
	const { words } = scope;
	const inPlace = right === was;
	return (
		<li class={`option ${inPlace ? 'is-right' : 'is-moved'}`}>
			<span class="place">{words.number(right + 1)}</span>
			<div>
				<Inline text={item.text} />
				<span class="fate">
					{inPlace && <Tick kind="right" />}{' '}
					{inPlace ? words.say('inPlace') : words.say('wasAt', { n: was + 1 })}
				</span>
				{item.feedback && (
					<div class="feedback" part="feedback">
						<Prose text={item.feedback} scope={scope} place={place} />
					</div>
				)}
			</div>
		</li>
	);
}

/** Rows are of one height, so that a drawing as tall as the list can join their middles. */
function Lines({ items, given, rtl }: { items: Item[]; given: readonly string[]; rtl: boolean }) {
	const [from, to] = rtl ? [20, 0] : [0, 20];
	return (
		<svg
			class="lines"
			viewBox={`0 0 20 ${items.length}`}
			preserveAspectRatio="none"
			aria-hidden="true"
		>
			{items.map((item, i) => {
				const was = given.indexOf(item.id);
				return (
					<path
						key={item.id}
						class={was === i ? 'is-right' : 'is-wrong'}
						d={`M${from} ${was + 0.5}L${to} ${i + 0.5}`}
						vector-effect="non-scaling-stroke"
					/>
				);
			})}
		</svg>
	);
}
