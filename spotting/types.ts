/**
 * How a form may be matched.
 * - `sure`: means its entry wherever it occurs as whole words.
 * - `usual`: means its entry unless a counter-word is near and no cue is as near, or a single word
 *   is part of a longer name or all of a quotation.
 * - `ambiguous`: only with a cue of its entry nearby, or a sure form elsewhere on the page.
 * - `not`: contains a form but means something else; excludes its entry's forms within it.
 */
export type FormKind = 'sure' | 'usual' | 'ambiguous' | 'not';

/** A surface form of an entry in running text. */
export interface Form {
  readonly text: string;
  readonly kind: FormKind;
  /** Primary language subtag (BCP 47) of texts that have it, such as `en`. */
  readonly lang: string;
  /** True for common nouns: case is ignored, and an English plural ending is matched. */
  readonly caseless: boolean;
}

/** What spotting needs to know about an entry. */
export interface Term {
  /** Id of the entry. */
  readonly id: string;
  /** What kind of thing it is. Spotting asks for `person` alone, whose family name stands among those of others. */
  readonly kind?: string;
  readonly forms: readonly Form[];
  /** Words and phrases that license an ambiguous form of this entry; case is ignored. */
  readonly cues: readonly string[];
  /** Counter-words: words and phrases near which a form means something else; case is ignored. */
  readonly against?: readonly string[];
  /** Ids of entries that occur in the same stories. */
  readonly related?: readonly string[];
}

/**
 * Why a mention may be shown.
 * - `sure`: its form is unambiguous, or a usual one with nothing against it.
 * - `cue`: its form is ambiguous and a cue is nearby.
 * - `related`: its form is ambiguous and something related to its entry is named nearby.
 * - `none`: its form is ambiguous and nothing nearby licenses it; it may only be shown if a `sure`
 *   mention of the same entry is elsewhere on the page.
 */
export type Evidence = 'sure' | 'cue' | 'related' | 'none';

/**
 * A stretch of the page's text.
 *
 * @typeParam B a block of text: here, its index in the list that was searched; in a page, the block
 *   itself.
 */
export interface TextSpan<B = number> {
  readonly block: B;
  /** UTF-16 offsets into that block's original text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** A place in a text where an entry is named. */
export interface Mention<B = number> extends TextSpan<B> {
  /** Id of the entry. */
  readonly entry: string;
  readonly evidence: Evidence;
  /** Primary language subtag of the form that was found. */
  readonly lang: string;
  /** The nearest cue if `evidence` is `cue`; the nearest related name if it is `related`. */
  readonly cue?: TextSpan<B>;
  /** An unmistakable mention of the entry elsewhere if `evidence` is `none`; see `withEvidence`. */
  readonly sure?: TextSpan<B>;
}

/**
 * Why a name is marked: its evidence and, if it is ambiguous, the words of
 * the page that license it.
 */
export type MatchReason =
  | { readonly because: 'sure' }
  | { readonly because: Exclude<Evidence, 'sure'>; readonly words: string };

/** A name as written on the page, its language, and why it is marked. */
export interface Named {
  readonly text: string;
  /** Primary language subtag. */
  readonly lang: string;
  readonly reason: MatchReason;
}
