// The JSON that is bundled with the worker. Declared, so that types hold before the widget is built, and
// whatever an older build has left in dist/.
declare module '*/dist/widget.json' {
	const build: import('../content/model/boot.ts').WidgetBuild;
	export default build;
}

declare module '*/schema/piece.json' {
	const schema: object;
	export default schema;
}

declare module '*/schema/story.json' {
	const schema: object;
	export default schema;
}

declare module '*/schema/translation.json' {
	const schema: object;
	export default schema;
}

declare module '*/package.json' {
	export const version: string;
}
