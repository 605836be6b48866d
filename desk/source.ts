import * as v from 'valibot';
import { listUpTo, unitsUpTo } from '../text/limited.ts';
import {
  MAX_DATA,
  MAX_DATA_LENGTH,
  MAX_KEY,
  MAX_LANG,
  MAX_META,
  MAX_PARAGRAPHS,
  MAX_TEXT,
  MAX_URL,
  MAX_VALUE,
} from './page-limits.ts';

/** A document as it comes in: from a file, from what was pasted, or from an open page. */

const SourceHead = v.object({
  title: v.string(),
  publisher: v.string(),
  /** YYYY-MM-DD, or empty. */
  date: v.string(),
  url: v.string(),
});
/** What a document says about itself. */
export type SourceHead = Readonly<v.InferOutput<typeof SourceHead>>;

export const SourceText = v.object({
  head: SourceHead,
  /** Primary language subtag; empty if unknown. */
  lang: v.string(),
  /** Sentences by paragraph. */
  paragraphs: v.pipe(v.array(v.pipe(v.array(v.string()), v.readonly())), v.readonly()),
});
export type SourceText = Readonly<v.InferOutput<typeof SourceText>>;

/** All of a document's text, with a line for each paragraph. */
export function textOf({ paragraphs }: Pick<SourceText, 'paragraphs'>): string {
  return paragraphs.map((sentences) => sentences.join(' ')).join('\n');
}

const Refusal = v.picklist([
  'empty',
  'huge',
  'binary',
  'pdf-locked',
  'pdf-scan',
  'pdf-broken',
  'old-word',
  'broken-word',
  /** The tab is closed, or the browser keeps extensions out of it. */
  'no-tab',
  /** Reading it was stopped. */
  'too-slow',
  'unknown',
]);
/** Why a document was not accepted; `components/desk/documents/refusal-text.ts` has the texts. */
export type Refusal = v.InferOutput<typeof Refusal>;

export const Intake = v.variant('ok', [
  v.object({ ok: v.literal(true), source: SourceText }),
  v.object({ ok: v.literal(false), reason: Refusal }),
]);
export type Intake = Readonly<v.InferOutput<typeof Intake>>;

/**
 * A web page, as the script injected into it reads it: its process may send
 * anything, of any length.
 */
export const PageText = v.object({
  url: unitsUpTo(MAX_URL),
  title: unitsUpTo(MAX_VALUE),
  lang: unitsUpTo(MAX_LANG),
  /** `content` of its `<meta>` elements, by `name` or `property` in lower case. */
  meta: v.pipe(v.record(unitsUpTo(MAX_KEY), unitsUpTo(MAX_VALUE)), v.maxEntries(MAX_META)),
  /** Its JSON-LD, unparsed. */
  data: v.pipe(listUpTo(MAX_DATA, unitsUpTo(MAX_DATA_LENGTH)), v.readonly()),
  paragraphs: v.pipe(
    listUpTo(MAX_PARAGRAPHS, unitsUpTo(MAX_TEXT)),
    v.check((all) => all.reduce((sum, { length }) => sum + length, 0) <= MAX_TEXT),
    v.readonly(),
  ),
});
export type PageText = Readonly<v.InferOutput<typeof PageText>>;
