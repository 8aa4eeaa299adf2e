// Every question and entry rests on a claim: that is what a gloss is for.
import { claimsOf, statementsOf } from '../../../model/claims-used.ts';
import type { Rule } from '../../files/folder.ts';
import { error } from '../found.ts';

/** Each question (polls excepted) and each entry links or lists at least one claim. */
export const statements: Rule = ({ pieces }) =>
	pieces.flatMap((piece) =>
		(piece.value ? statementsOf(piece.value) : [])
			.filter((statement) => claimsOf(statement).length === 0)
			.map(({ path }) =>
				error(
					piece,
					'statement/no-claim',
					path,
					'This rests on no claim. Mark words with [words](#claim-id), or list ids in "claims".',
				),
			),
	);
