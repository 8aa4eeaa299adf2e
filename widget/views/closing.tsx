// What stands below a piece that has been read: what to read next, sharing, and the sources. A page without
// scripts has the ids of questions and cards as they are; those of its lists have a slash, which these cannot have.
import { plainText } from '../../content/model/inline.ts';
import { lookup } from '../../content/model/lookup.ts';
import type { Piece } from '../../content/model/piece.ts';
import type { State } from '../state/state.ts';
import { companionsOf } from './companions.ts';
import { Corrections } from './corrections.tsx';
import { NoteBody, SourceLine } from './note.tsx';
import { Report } from './report.tsx';
import type { Scope } from './scope.ts';

type Props = {
	piece: Piece;
	shared: State['shared'];
	/** On paper nothing can be opened, so every note is there. */
	printing: boolean | undefined;
	scope: Scope;
};

/** An explainer has it from the beginning, a quiz at its end. Which corrections it lists is in `scope.listed`. */
export function ClosingView({ piece, shared, printing, scope }: Props) {
	return (
		<>
			<div class="actions">
				{piece.next && (
					<a class="button" part="button" href={scope.pageOf(piece.next)}>
						{scope.words.say('readNext')}
					</a>
				)}
				<ShareButton shared={shared} scope={scope} />
			</div>
			{printing && <Notes piece={piece} scope={scope} />}
			<Corrections scope={scope} />
			<Sources scope={scope} />
		</>
	);
}

/** Shares the page the reader is on; where neither sharing nor copying is allowed, shows the link to copy. */
function ShareButton({ shared, scope }: Pick<Props, 'shared' | 'scope'>) {
	const { words } = scope;
	return (
		<>
			<button
				type="button"
				class="button is-quiet"
				part="button"
				onClick={() => scope.dispatch({ type: 'share' })}
			>
				{words.say(shared?.how === 'copied' ? 'copied' : 'share')}
			</button>
			{shared?.how === 'by-hand' && (
				<label class="copy">
					{words.say('copyThis')}
					<input
						type="text"
						readOnly
						value={shared.address}
						onFocus={(event) => event.currentTarget.select()}
					/>
				</label>
			)}
		</>
	);
}

/** Every note of a piece, where none can be opened in its place. */
export function Notes({ piece, scope }: Pick<Props, 'piece' | 'scope'>) {
	return (
		<section class="notes" aria-labelledby="piece/notes">
			<h3 id="piece/notes">{scope.words.say('notes')}</h3>
			{Object.entries(piece.claims).map(([id, claim]) => (
				<div key={id} class="note" id={`note-${id}`}>
					<NoteBody claimId={id} claim={claim} scope={scope} />
					<Companions id={id} scope={scope} />
					<Report place={`claim/${id}`} scope={scope} />
				</div>
			))}
		</section>
	);
}

/** What belongs to a note stands in the same list: its sentence leads there. */
function Companions({ id, scope }: { id: string; scope: Scope }) {
	return (
		<>
			{companionsOf(scope.claims, id).map(({ id: other, why }) => (
				<p key={other} class="sure">
					{scope.words.say(why)}
					{scope.words.say('colon')}
					<a href={`#note-${other}`}>{plainText(lookup(scope.claims, other)?.text ?? '')}</a>
				</p>
			))}
		</>
	);
}

/** Every source that the piece carries, in its order, whether or not an open note names it. */
export function Sources({ scope }: { scope: Scope }) {
	return (
		<section class="sources" aria-labelledby="piece/sources">
			<h3 id="piece/sources">{scope.words.say('sources')}</h3>
			{Object.keys(scope.sources).map((id) => (
				<SourceLine key={id} id={id} scope={scope} />
			))}
		</section>
	);
}
