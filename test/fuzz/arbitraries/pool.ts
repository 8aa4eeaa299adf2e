// Pieces that were made once and serve for many inputs: to make one takes as long as a hundred cheap checks.
import fc from 'fast-check';
import { validatePiece } from '../../../content/model/validate.ts';
import { writtenPiece } from './piece.ts';

/** Up to so many written pieces, as they are stored; the same for the same seed. That all are valid is a property. */
export function poolOf(seed: number, size: number): string[] {
	return fc
		.sample(writtenPiece, { seed, numRuns: size })
		.filter((piece) => validatePiece(piece).ok)
		.map((piece) => JSON.stringify(piece));
}
