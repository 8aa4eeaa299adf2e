// Pieces that were made once and serve for many inputs: to make one takes as long as a hundred cheap checks.
import fc from 'fast-check';
import { writtenPiece } from './piece.ts';

/** So many written pieces, as they are stored; the same for the same seed. */
export function poolOf(seed: number, size: number): string[] {
	return fc.sample(writtenPiece, { seed, numRuns: size }).map((piece) => JSON.stringify(piece));
}
