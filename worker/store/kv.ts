// What the worker needs of a KV namespace.

export type Kv = {
	get(key: string, options: { cacheTtl?: number }): Promise<string | null>;
	get(key: string, type: 'arrayBuffer'): Promise<ArrayBuffer | null>;
	getWithMetadata(
		key: string,
		options: { type: 'arrayBuffer'; cacheTtl?: number },
	): Promise<{ value: ArrayBuffer | null; metadata: unknown }>;
	list(options: { prefix: string; cursor?: string }): Promise<Page>;
};

type Page = { keys: { name: string; metadata?: unknown }[] } & (
	| { list_complete: true }
	| { list_complete: false; cursor: string }
);
