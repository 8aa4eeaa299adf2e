// Views as data instead of HTML: what the widget's runtime draws before anything else of the widget has come.
import { type ComponentChildren, isValidElement, type VNode } from 'preact';
import type { Action } from '../../content/model/action.ts';
import type { Tree } from '../../content/model/first-view.ts';

/** What a press of an element does: its handler is called, and `dispatch` hears the action. */
export type Hearing = {
	dispatch(action: Action): void;
	heard(press: () => void): Action | undefined;
};

/** One a drawing: the views dispatch to it, and `treesOf` asks it what each press says. */
export function createHearing(): Hearing {
	let last: Action | undefined;
	return {
		dispatch(action) {
			last = action;
		},
		heard(press) {
			last = undefined;
			press();
			return last;
		},
	};
}

/** Pure views as trees, one text node a text, as Preact would draw them. */
export function treesOf(children: ComponentChildren, hearing: Hearing): Tree[] {
	if (Array.isArray(children)) return children.flatMap((child) => treesOf(child, hearing));
	if (isValidElement(children)) return ofNode(children, hearing);
	return typeof children === 'string' || typeof children === 'number' ? [String(children)] : [];
}

function ofNode({ type, props }: VNode, hearing: Hearing): Tree[] {
	// Views have no hooks and no state.
	if (typeof type === 'function') return treesOf(Reflect.apply(type, undefined, [props]), hearing);
	const attributes: Record<string, string> = {};
	for (const [name, value] of Object.entries(props)) {
		const written = attributeOf(name, value);
		if (written !== undefined)
			attributes[name.toLowerCase() === 'tabindex' ? 'tabindex' : name] = written;
	}
	const press: unknown = Reflect.get(props, 'onClick');
	const action =
		typeof press === 'function' ? hearing.heard(() => press({ detail: 1 })) : undefined;
	const children = treesOf(props.children, hearing);
	return [action ? [type, attributes, children, action] : [type, attributes, children]];
}

function attributeOf(name: string, value: unknown): string | undefined {
	if (name === 'children' || value === undefined || value === null) return undefined;
	if (typeof value === 'string' || typeof value === 'number') return String(value);
	if (typeof value !== 'boolean') return undefined;
	if (/^(?:aria|data)-/u.test(name)) return String(value);
	return value ? '' : undefined;
}
