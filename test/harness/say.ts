// The widget's words, for tests to know what a reader should see.

import { dateWriter } from '../../content/model/written-date.ts';
import { wordsFor } from '../../widget/views/words.ts';
import ar from '../../widget/words/ar.json' with { type: 'json' };
import en from '../../widget/words/en.json' with { type: 'json' };

export const english = wordsFor('en', en, dateWriter('en'));
export const arabic = wordsFor('ar', ar, dateWriter('ar'));
