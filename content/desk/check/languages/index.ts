// The languages that the rules of judgement know: those of the widget. A new one is a file here and a line below.
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ja } from './ja.ts';
import type { Language } from './language.ts';
import { pt } from './pt.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
	Object.entries({ ar, de, en, es, fr, ja, pt, tr, uk }),
);

/**
 * What is known of a language, by its tag; undefined if nothing is.
 *
 * @example
 * languageOf('pt-BR') === languageOf('pt'); // true
 */
export function languageOf(tag: string): Language | undefined {
	return LANGUAGES.get(tag.split('-', 1)[0] ?? tag);
}
