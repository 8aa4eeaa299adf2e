// The frame of every piece: label, title and age above; the lines of credit, which cannot be left out, below.
import type { ComponentChildren } from 'preact';
import type { Piece } from '../../content/model/piece.ts';
import { stateIn } from '../../content/model/schedule.ts';
import { Inline } from './inline.tsx';
import { Picture } from './picture.tsx';
import type { Scope } from './scope.ts';

type Props = {
	piece: Piece;
	scope: Scope;
	theme: 'light' | 'dark';
	/** Whether the reader is at the beginning, where the standfirst stands. */
	fresh: boolean;
	/** What a screen reader is told, once and politely. */
	said: string;
	children: ComponentChildren;
};

export function Frame({ piece, scope, theme, fresh, said, children }: Props) {
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
				{piece.standfirst && fresh && (
					<p class="standfirst">
						<Inline text={piece.standfirst} />
					</p>
				)}
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

/** What a reader must know before reading: that it may be out of date, that it has been corrected. */
export function Status({ piece, scope: { words, schedule, now } }: LineProps) {
	const { asOf, corrections } = piece;
	const date = (when: string) => ({ date: words.date(when) });
	return (
		<>
			{stateIn(schedule, now).overdue && <p class="status">{words.say('overdue', date(asOf))}</p>}
			{corrections?.[0] && <p class="status">{words.say('corrected', date(corrections[0].at))}</p>}
		</>
	);
}
