// The day that an instant falls on.

/**
 * The day of an instant in a zone, as content writes it.
 *
 * @example
 * dayIn(new Date('2026-05-09T23:30:00Z'), 'Europe/Lisbon'); // '2026-05-10'
 */
export function dayIn(at: Date, timeZone = 'UTC'): string {
	// Swedes write days as ISO 8601 does.
	return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(at);
}
