// What stands below a piece that has been read: what to read next, sharing, and the sources.
import type { Piece } from '../../content/model/piece.ts';
import type { State } from '../state/state.ts';
import { Inline } from './inline.tsx';
import { SourceLine } from './note.tsx';
import type { Scope } from './scope.ts';

type Props = { piece: Piece; shared: State['shared']; scope: Scope };

export function ClosingView({ piece, shared, scope }: Props) {
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
			<Corrections piece={piece} scope={scope} />
			<Sources scope={scope} />
		</>
	);
}

/** Shares the page the reader is on; where neither sharing nor copying is allowed, shows the link to copy. */
function ShareButton({ shared, scope }: Omit<Props, 'piece'>) {
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

/** What has been put right, newest first as in the file. */
export function Corrections({ piece, scope }: Pick<Props, 'piece' | 'scope'>) {
	const { words } = scope;
	if (!piece.corrections?.length) return null;
	return (
		<section class="corrections" aria-labelledby="corrections">
			<h4 id="corrections">{words.say('corrections')}</h4>
			{piece.corrections.map(({ id, at, was, now, why }) => (
				<div key={id}>
					<p>{words.date(at, piece.zone)}</p>
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
