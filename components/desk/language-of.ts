import { browser } from 'wxt/browser';
import type { SourceText } from '../../desk/source.ts';

/** Enough for the browser to tell a language by. */
const SAMPLE = 3000;

/** A document with its language, where it does not say and the browser can tell: on this machine, nothing is sent. */
export async function withLanguage(source: SourceText): Promise<SourceText> {
  if (source.lang) return source;
  try {
    const text = source.paragraphs.flat().join(' ').slice(0, SAMPLE);
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const lang = /^[a-z]{2,3}(?=-|$)/.exec(languages[0]?.language ?? '')?.[0];
    return isReliable && lang && lang !== 'und' ? { ...source, lang } : source;
  } catch {
    // What it does not say is taken to be the pack's.
    return source;
  }
}
