// Where the focus goes after an action.
import type { Action } from '../../content/model/action.ts';
import { focusAndShow, focusOnward } from '../focus.ts';

/** After `answer` to what comes next, after a move to what it leads to; all other actions leave it where it is. */
export function focusAfter(action: Action, shadow: ShadowRoot): void {
	switch (action.type) {
		case 'answer':
			focusOnward(shadow);
			return;
		case 'go':
		case 'again':
		case 'reopen':
		case 'keep':
			focusAndShow(shadow.getElementById('ask'), shadow.querySelector('.gloss'));
			return;
		case 'visit':
			focusAndShow(shadow.getElementById(action.key));
			return;
		case 'draft':
		case 'toggle':
		case 'filter':
		case 'share':
		case 'shared':
	}
}
