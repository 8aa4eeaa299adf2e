// What the build makes of a style sheet: its text.
declare module '*.css' {
	const css: string;
	export default css;
}
