// What stands below a piece that has been read: what to read next, sharing, and the sources.
import type { Piece } from '../../content/model/piece.ts';
import type { State } from '../state/state.ts';
import { Inline } from './inline.tsx';
import { NoteBody, SourceLine } from './note.tsx';
import type { Scope } from './scope.ts';

type Props = {
	piece: Piece;
	shared: State['shared'];
	/** On paper nothing can be opened, so every note is there. */
	printing: boolean | undefined;
	scope: Scope;
};

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
			<Corrections piece={piece} scope={scope} />
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
		<section class="notes" aria-labelledby="notes">
			<h3 id="notes">{scope.words.say('notes')}</h3>
			{Object.entries(piece.claims).map(([id, claim]) => (
				<div key={id} class="note" id={`note-${id}`}>
					<NoteBody claimId={id} claim={claim} scope={scope} />
				</div>
			))}
		</section>
	);
}

/** What has been put right, newest first as in the file. */
export function Corrections({ piece, scope }: Pick<Props, 'piece' | 'scope'>) {
	const { words } = scope;
	if (!piece.corrections?.length) return null;
	return (
		<section class="corrections" aria-labelledby="corrections">
			<h4 id="corrections">{words.say('corrections')}</h4>
			{piece.corrections.map(({ id, at, was, now, why }) => (
				<div key={id}>
					<p>{words.date(at)}</p>
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
		</section>
	);
}

export function Sources({ scope }: { scope: Scope }) {
	return (
		<section class="sources" aria-labelledby="sources">
			<h4 id="sources">{scope.words.say('sources')}</h4>
			{Object.keys(scope.sources).map((id) => (
				<SourceLine key={id} id={id} scope={scope} />
			))}
		</section>
	);
}
