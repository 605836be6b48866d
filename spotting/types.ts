/**
 * How a form may be matched.
 * - `sure`: opens its entry wherever it stands as whole words.
 * - `usual`: opens its entry unless a word that speaks against it is near, and no cue as near, or a
 *   single word is part of a longer name or all of a quotation.
 * - `ambiguous`: only with a cue of its entry near by, or a sure form elsewhere on the page.
 * - `not`: contains a form but means something else; it shuts out the forms of its entry in it.
 */
export type FormKind = 'sure' | 'usual' | 'ambiguous' | 'not';

/** A surface form of an entry, as it may stand in running text. */
export interface Form {
  readonly text: string;
  readonly kind: FormKind;
  /** Primary language subtag (BCP 47) of the text it stands in, such as `en`. */
  readonly lang: string;
  /** True for common nouns: case is folded and an English plural ending is matched. */
  readonly caseless: boolean;
}

/** What spotting has to know of an entry. */
export interface Term {
  /** Id of the entry. */
  readonly id: string;
  readonly forms: readonly Form[];
  /** Words and phrases that license an ambiguous form of this entry; case is folded. */
  readonly cues: readonly string[];
  /** Words and phrases near which a form means something else; case is folded. */
  readonly against?: readonly string[];
  /** Ids of entries that stand in the same stories. */
  readonly related?: readonly string[];
}

/**
 * Why a mention may be shown.
 * - `sure`: its form is unambiguous, or usually meant so and nothing speaks against it.
 * - `cue`: its form is ambiguous and a cue stands near by.
 * - `related`: its form is ambiguous and what its entry is related to is named near by.
 * - `none`: its form is ambiguous and nothing near by licenses it; it may be shown
 *   only when a `sure` mention of the same entry stands elsewhere on the page.
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
  /** UTF-16 offsets into that block's text as given, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** One place in a text where an entry is named. */
export interface Mention<B = number> extends TextSpan<B> {
  /** Id of the entry. */
  readonly entry: string;
  readonly evidence: Evidence;
  /** Primary language subtag of the form that stands there. */
  readonly lang: string;
  /** The nearest cue, where `evidence` is `cue`; the nearest related name, where it is `related`. */
  readonly cue?: TextSpan<B>;
  /** An unmistakable mention of the entry elsewhere, where `evidence` is `none`; see `withEvidence`. */
  readonly sure?: TextSpan<B>;
}

/** Why a name is marked: its evidence, and if it is ambiguous, the words of the page that license it. */
export type MatchReason =
  | { readonly because: 'sure' }
  | { readonly because: Exclude<Evidence, 'sure'>; readonly words: string };

/** A name as it stands in the page, the language it is in, and why it is marked. */
export interface Named {
  readonly text: string;
  /** Primary language subtag. */
  readonly lang: string;
  readonly reason: MatchReason;
}
