// What has been put right: in a line at the top, in its place with a bar in the margin, and in a list at the end.
import type { ComponentChildren } from 'preact';
import { correctionsAt } from '../../content/model/corrected.ts';
import type { Correction } from '../../content/model/correction.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece } from '../../content/model/piece.ts';
import { Inline } from './inline.tsx';
import type { Scope } from './scope.ts';

type LineProps = {
	piece: Piece;
	/** Whether nothing can be pressed: without scripts the line is a link to the list. */
	still?: boolean | undefined;
	scope: Scope;
};

/** The key under which state keeps whether the list at the top is open; also its id in the shadow root. */
const CHANGES = 'changes';

/** The id of the list at the end. No question or card can be called so. */
const LIST = 'piece/corrections';

/** When the piece was last corrected; it opens to what may be told by now. */
export function CorrectedLine({ piece, still, scope }: LineProps) {
	const { words, listed } = scope;
	const all = piece.corrections ?? [];
	const [newest] = all;
	if (!newest) return null;
	const line = words.say('corrected', { date: words.date(newest.at) });
	if (still) {
		return (
			<p class="status">
				<a href={`#${LIST}`}>{line}</a>
			</p>
		);
	}
	const open = lookup(scope.open, CHANGES) === true;
	return (
		<div class="status">
			<button
				type="button"
				class="link"
				aria-expanded={open}
				aria-controls={CHANGES}
				onClick={() => scope.dispatch({ type: 'toggle', key: CHANGES, open: !open })}
			>
				{line}
			</button>
			<div id={CHANGES} hidden={!open}>
				<Items list={listed} scope={scope} />
				{listed.length < all.length && <p class="correction">{words.say('correctedHeld')}</p>}
			</div>
		</div>
	);
}

type PlaceProps = {
	/** The place in the piece, as corrections name it: `question/q1`, `card/c1/e2`. */
	at: string;
	scope: Scope;
};

/** What stands in a place, with a bar beside it if it has been corrected, and what it said before; or if it has changed. */
export function Corrected({ at, scope, children }: PlaceProps & { children: ComponentChildren }) {
	const list = correctionsAt(scope, at);
	const mark = scope.marks && lookup(scope.marks, at);
	if (list.length === 0 && !mark) return <>{children}</>;
	return (
		<div class="corrected">
			{mark && <p class="since">{scope.words.say(mark)}</p>}
			{children}
			<Items list={list} scope={scope} />
		</div>
	);
}

/** What was corrected in a place, if anything was. */
export function CorrectionsAt({ at, scope }: PlaceProps) {
	return (
		<Corrected at={at} scope={scope}>
			{null}
		</Corrected>
	);
}

/** What has been put right and may be told by now, newest first as in the file. */
export function Corrections({ scope }: { scope: Scope }) {
	if (scope.listed.length === 0) return null;
	return (
		<section class="corrections" aria-labelledby={LIST}>
			<h3 id={LIST}>{scope.words.say('corrections')}</h3>
			<Items list={scope.listed} scope={scope} />
		</section>
	);
}

/** What it said, what it says, why, and when. */
function Items({ list, scope }: { list: readonly Correction[]; scope: Scope }) {
	const { words } = scope;
	return (
		<>
			{list.map(({ id, at, was, now, why }) => (
				<div key={id} class="correction">
					{/* That this is seen is told to the page. */}
					<p data-correction={id}>{words.say('correctedOn', { date: words.date(at) })}</p>
					<dl>
						<dt>{words.say('was')}</dt>
						<dd>
							<Inline text={was} />
						</dd>
						<dt>{words.say('now')}</dt>
						<dd>
							<Inline text={now} />
						</dd>
						<dt>{words.say('why')}</dt>
						<dd>
							<Inline text={why} />
						</dd>
					</dl>
				</div>
			))}
		</>
	);
}
