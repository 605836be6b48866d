import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Book } from '../book.ts';
import type { GuideId } from './guides.ts';
import type { FindingValues } from './values.ts';

/** Errors fail the build, warnings need a look, infos are hints for tidying up. */
type Severity = 'error' | 'warning' | 'info';

/** A place where content breaks a rule, and why. */
export interface Finding {
  readonly file: VFile;
  readonly place: Point;
  readonly reason: string;
  /** Numbers in the reason, by name, so that it can be translated. */
  readonly values?: FindingValues;
}

/** What every rule declares. */
export interface About<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** How an editor fixes what the rule finds. */
  readonly fix: string;
  /** The guides it is based on; none if the rule is our own. */
  readonly guides?: readonly GuideId[];
  /** The words it looks for, if they are to be found in a source's text, too. */
  readonly words?: readonly string[];
  /** Content that breaks the rule, and similar content that does not. */
  readonly bad: Example;
  readonly good: Example;
}

/** A rule that checks all content at once, after reading. */
export interface Rule extends About {
  find(book: Book): Iterable<Finding>;
}

/** A rule that checks text only, even if its front matter could not be read. */
export interface TextRule extends About {
  find(book: Pick<Book, 'texts' | 'documents'>): Iterable<Finding>;
}

/**
 * A small piece of content for an example. Omitted parts are valid; a sentence without a statement
 * gets one with the same words.
 */
export interface Example {
  readonly kind?: string;
  readonly gloss?: string;
  readonly summary?: readonly string[];
  readonly sinceThen?: readonly string[];
  readonly differ?: readonly string[];
  /** What the source states, if not the same as the sentences. */
  readonly statements?: readonly string[];
  /** Front matter of the entry, or of its document. */
  readonly head?: string;
  readonly documentHead?: string;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Texts of the sources that drafts were made from. */
  readonly sources?: readonly string[];
  /** Replaces `[1]` in the entry's file by `[0]`. */
  readonly instead?: readonly [string, string];
}
