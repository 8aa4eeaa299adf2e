// How long a change takes to reach readers, in seconds. The worker and the widget keep to these; the desk adds them up.

/** KV itself: a change shows elsewhere after "up to 60 seconds or more". */
export const KV_SPREADS = 60;

/** How long a data centre answers a read from its own copy, within the above; 30 is the least KV takes. */
export const KV_COPY = 30;

/** How long the worker goes by what KV said: half of it without asking, and as long again while it asks. */
export const WORKER_HOLDS = 20;

/** How long caches keep an answer with a piece, then use it once more while they ask, or go on with it in an outage. */
export const PIECE_FRESH = { maxAge: 60, whileRevalidate: 40, ifError: 86_400 } as const;

/** How often a tab that is looked at asks whether its piece has changed. */
export const TAB_ASKS = 300;
