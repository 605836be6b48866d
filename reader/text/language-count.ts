import { isForeign } from './lang.ts';

/** Counts in which languages the text of a page is. */
export interface LanguageCount {
  add(text: string, lang: string | null): void;
  /** Whether most of the text is in languages in which no entry has a name. */
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
