// A note: the claim, how sure it is, who says so, from which source, as of when, and what belongs to it.
import type { ComponentChildren } from 'preact';
import type { Claim } from '../../content/model/claim.ts';
import { directionIn } from '../../content/model/language.ts';
import { lookup } from '../../content/model/lookup.ts';
import { certaintyInWords, standingIn } from './age.ts';
import { type Companion, companionsOf } from './companions.ts';
import { CorrectionsAt } from './corrections.tsx';
import { Inline } from './inline.tsx';
import type { NoteSlot } from './note-slot.ts';
import { Report } from './report.tsx';
import type { Scope } from './scope.ts';
import { Sign } from './sign.tsx';
import { UsesView } from './uses.tsx';

type Props = { id: string; claimId: string; claim: Claim | undefined; slot: NoteSlot };

/** Nothing without a claim. `id` is the key under which it is open; the worker leaves it empty for the runtime to set. */
export function Note({ id, claimId, claim, slot }: Props) {
	if (!claim) return null;
	const { scope } = slot;
	return (
		<div class="note" part="note" id={id} role="note">
			<NoteBody claimId={claimId} claim={claim} scope={scope} />
			{companionsOf(scope.claims, claimId).map((it) => (
				<Related key={it.id} {...it} of={claim} scope={scope} />
			))}
			<UsesView claim={claimId} slot={slot} />
			<Report place={`claim/${claimId}`} scope={scope} />
		</div>
	);
}

/** A claim that belongs to the note of another; what it has in common with that is not said twice. */
function Related({ id, why, of, scope }: Companion & { of: Claim; scope: Scope }) {
	const claim = lookup(scope.claims, id);
	if (!claim) return null;
	return (
		<div class="related">
			<p class="small">{scope.words.say(why)}</p>
			<NoteBody claimId={id} claim={claim} beside={of} scope={scope} />
		</div>
	);
}

type BodyProps = { claimId: string; claim: Claim; beside?: Claim; scope: Scope };

/** A claim with how sure it is, who says so, as of when and from where. */
export function NoteBody({ claimId, claim, beside, scope }: BodyProps) {
	const { words } = scope;
	const standing = standingIn(scope, claimId);
	return (
		<>
			<p class="claim">
				<Inline text={claim.text} />
			</p>
			<p class="sure">
				<Sign certainty={claim.certainty} old={standing !== 'current'} />{' '}
				<strong>{certaintyInWords(scope, claimId)}</strong>
				{words.say('colon')}
				{words.say(`${claim.certainty}Means`)}
			</p>
			{standing === 'stale' && claim.until && (
				<p class="sure">{words.say('stale', { date: words.date(claim.until) })}</p>
			)}
			<dl>
				<Row label={words.say('saidBy')}>
					<Inline text={speaker(claim, scope)} />
				</Row>
				{claim.against && (
					<Row label={words.say('against')}>
						<Inline text={claim.against} />
					</Row>
				)}
				{claim.asOf !== beside?.asOf && (
					<Row label={words.say('heldOn')}>{words.date(claim.asOf)}</Row>
				)}
				{claim.sources.join() !== beside?.sources.join() && (
					<Row label={words.say('source')}>
						{claim.sources.map((source) => (
							<SourceLine key={source} id={source} scope={scope} />
						))}
					</Row>
				)}
			</dl>
			<CorrectionsAt at={`claim/${claimId}`} scope={scope} />
			{scope.passage?.(claimId)}
		</>
	);
}

function Row({ label, children }: { label: string; children: ComponentChildren }) {
	return (
		<>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</>
	);
}

/** Publisher, title and date of a source, linked where there is an address. */
export function SourceLine({ id, scope }: { id: string; scope: Scope }) {
	const source = lookup(scope.sources, id);
	if (!source) return null;
	const own = directionIn(source.title);
	// Set apart, what ends it does not go to where the line around it ends.
	const dir = own === scope.dir ? undefined : own;
	return (
		<p>
			{source.publisher}
			{scope.words.say('colon')}
			{source.url ? (
				<a href={source.url} target="_blank" rel="noopener noreferrer" dir={dir}>
					{source.title}
				</a>
			) : dir ? (
				<bdi dir={dir}>{source.title}</bdi>
			) : (
				source.title
			)}
			{` (${scope.words.date(source.published)})`}
		</p>
	);
}

/** Who says so. Without a speaker, a confirmed claim is on record and any other is the publisher's own. */
function speaker(claim: Claim, { words, sources }: Scope): string {
	if (claim.by) return claim.unnamed ? words.say('unnamed', { by: claim.by }) : claim.by;
	if (claim.certainty === 'confirmed') return words.say('onRecord');
	const publishers = claim.sources.flatMap((id) => lookup(sources, id)?.publisher ?? []);
	return words.say('publisherSays', { publisher: [...new Set(publishers)].join(', ') });
}
