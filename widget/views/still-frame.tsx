// The frame of a piece without scripts: the same lines above and below, the whole text between them.
import type { Piece } from '../../content/model/piece.ts';
import { Credit, Label, Standfirst, Status } from './frame.tsx';
import { Picture } from './picture.tsx';
import type { Scope } from './scope.ts';
import { Transcript } from './transcript.tsx';

/**
 * Language and direction are those of its document. By `.gloss.transcript` scripts know that a place holds the text of its
 * piece and not a link to it.
 */
export function StillFrame({ piece, scope }: { piece: Piece; scope: Scope }) {
	return (
		<div class="gloss transcript">
			<header>
				<Label piece={piece} scope={scope} />
				<h2 class="title">{piece.title}</h2>
				<Status piece={piece} still scope={scope} />
				<Standfirst piece={piece} scope={scope} />
				{piece.image && <Picture image={piece.image} scope={scope} />}
			</header>
			<Transcript piece={piece} scope={scope} />
			<Credit piece={piece} scope={scope} />
		</div>
	);
}
