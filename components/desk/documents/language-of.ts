import { browser } from 'wxt/browser';
import type { SourceText } from '../../../desk/source.ts';

/** Characters; enough for the browser to detect a language. */
const SAMPLE = 3000;

/**
 * Adds a document’s language if it declares none and the browser detects
 * one, which it does offline.
 */
export async function withLanguage(source: SourceText): Promise<SourceText> {
  if (source.lang) return source;
  try {
    const text = source.paragraphs.flat().join(' ').slice(0, SAMPLE);
    const { isReliable, languages } = await browser.i18n.detectLanguage(text);
    const lang = /^[a-z]{2,3}(?=-|$)/.exec(languages[0]?.language ?? '')?.[0];
    return isReliable && lang && lang !== 'und' ? { ...source, lang } : source;
  } catch {
    // If it is not detected, the pack's language applies.
    return source;
  }
}
