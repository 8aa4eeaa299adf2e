// The frame of every piece: label, title and age above; the lines of credit, which cannot be left out, below.
import type { ComponentChildren } from 'preact';
import type { Piece } from '../../content/model/piece.ts';
import { CorrectedLine } from './corrections.tsx';
import { Picture } from './picture.tsx';
import { Prose } from './prose.tsx';
import type { Scope } from './scope.ts';

type Props = {
	piece: Piece;
	scope: Scope;
	theme: 'light' | 'dark';
	/** Whether the reader is at the beginning, where the standfirst stands. */
	fresh: boolean;
	/** What a screen reader is told, once and politely. */
	said: string;
	/** What has become of the piece since the reader opened it. */
	notice?: ComponentChildren;
	children: ComponentChildren;
};

/**
 * A region named by its title. Past the beginning the picture is left out as well. What is `said` stands in a live region
 * that is there from the first drawing on, since only what comes into one is read out.
 */
export function Frame({ piece, scope, theme, fresh, said, notice, children }: Props) {
	return (
		<section
			class="gloss"
			part="container"
			lang={piece.lang}
			dir={scope.dir}
			data-theme={theme}
			aria-labelledby="title"
		>
			<header data-fresh={fresh}>
				<Label piece={piece} scope={scope} />
				<h2 id="title" part="title">
					{piece.title}
				</h2>
				<Status piece={piece} scope={scope} />
				{notice}
				{fresh && <Standfirst piece={piece} scope={scope} />}
				{piece.image && fresh && <Picture image={piece.image} scope={scope} />}
			</header>
			<div class="body">{children}</div>
			<Credit piece={piece} scope={scope} />
			<p class="visually-hidden" role="status">
				{said}
			</p>
		</section>
	);
}

type LineProps = Pick<Props, 'piece' | 'scope'>;

/** What kind of piece it is, and what state of knowledge it describes. */
export function Label({ piece, scope: { words } }: LineProps) {
	return (
		<p class="label">
			<span>{words.say(piece.kind)}</span>
			<span class="age">{words.say('asOf', { date: words.date(piece.asOf) })}</span>
		</p>
	);
}

/** Nothing where the piece has none. Its notes open as in any text, under keys that begin with `standfirst`. */
export function Standfirst({ piece: { standfirst }, scope }: LineProps) {
	if (!standfirst) return null;
	return (
		<div class="standfirst">
			<Prose text={standfirst} place="standfirst" scope={scope} />
		</div>
	);
}

/** Who answers for it, and when it was last changed. */
export function Credit({ piece, scope: { words } }: LineProps) {
	return (
		<footer class="small">
			<a href={piece.credit.url} target="_blank" rel="noopener noreferrer">
				{words.say('from', { name: piece.credit.name })}
			</a>
			<span>{words.say('updated', { date: words.date(piece.updated) })}</span>
		</footer>
	);
}

/** What a reader must know before reading: that it is or may be out of date, and what came after; that it has been corrected. */
export function Status({ piece, still, scope }: LineProps & { still?: boolean }) {
	const { words, age, pageOf } = scope;
	const date = words.date(piece.asOf);
	return (
		<>
			{(age.overdue || age.overtaken) && (
				<p class="status">
					{words.say(age.overtaken ? 'overtaken' : 'overdue', { date })}{' '}
					{piece.next && <a href={pageOf(piece.next)}>{words.say('readAfter')}</a>}
				</p>
			)}
			<CorrectedLine piece={piece} still={still} scope={scope} />
		</>
	);
}
