import { isForeign } from './lang.ts';

/** Counts the text of a page by language. */
export interface LanguageCount {
  add(text: string, lang: string | null): void;
  /** Whether most of the text is in languages for which no entry has names. */
  isForeign(): boolean;
}

export function createLanguageCount(): LanguageCount {
  let read = 0;
  let foreign = 0;
  return {
    add(text, lang) {
      read += text.length;
      if (isForeign(text, lang)) foreign += text.length;
    },
    isForeign: () => foreign > read / 2,
  };
}
