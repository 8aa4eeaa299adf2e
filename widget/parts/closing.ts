// What stands below a piece that has been read, and what else no reader waits for.
import { share } from '../share.ts';
import css from '../styles/closing.css';
import { ClosingView } from '../views/closing.tsx';
import { whenViewed } from '../when-viewed.ts';

export const closing = { css, ClosingView, share, whenViewed };

export type Closing = typeof closing;
