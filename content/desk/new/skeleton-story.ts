// The skeleton of a story: one source and one claim to be written. Pure.
import { todo } from '../files/placeholder.ts';

/** What a new story wants to know. */
export type StoryAnswers = {
	lang: string;
	publisher: string;
	url: string;
	contact?: string | undefined;
	zone?: string | undefined;
};

/** The id of the claim that the first piece links. */
export const FIRST_CLAIM = 'claim-1';

/** A story with one claim; `today` is a date. */
export function skeletonStory(
	$schema: string,
	story: string,
	{ lang, publisher, url, contact, zone }: StoryAnswers,
	today: string,
): object {
	return {
		$schema,
		$comment:
			'Texts that begin with TODO: are yours to write; the check finds them. A claim is one sentence that somebody holds. Give sources and claims ids that you will recognise; they never change once published.',
		v: 1,
		story,
		lang,
		...(zone && { zone }),
		credit: { name: publisher, url },
		...(contact && { contact }),
		sources: {
			'source-1': {
				publisher: todo('Who published it'),
				title: todo('Its title, as it stands there'),
				published: today,
				'$comment-published': todo(
					'The day on which it was published; and add "url" if it has one.',
				),
			},
		},
		claims: {
			[FIRST_CLAIM]: {
				text: todo('The claim in one sentence'),
				certainty: 'reported',
				'$comment-certainty': todo(
					'confirmed, reported, assessed, claimed, disputed or forecast? See content/README.md.',
				),
				by: todo('Who says so, in the words a reader should see'),
				sources: ['source-1'],
				asOf: today,
				'$comment-asOf': todo('When was it said or held?'),
			},
		},
	};
}
