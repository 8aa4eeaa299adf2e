// What an export makes: a text, and what of the piece is not in it.

export type Exported = { text: string; lost: readonly string[] };
