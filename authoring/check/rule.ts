import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { Book } from '../book.ts';
import type { GuideId } from './guides.ts';
import type { FindingValues } from './values.ts';

/** Errors stop the build; warnings want a look; infos are for whoever tidies up. */
export type Severity = 'error' | 'warning' | 'info';

/** A place where the content breaks a rule, and how it does. */
export interface Finding {
  readonly file: VFile;
  readonly place: Point;
  readonly reason: string;
  /** Numbers in the reason, by name, for who puts it into other words. */
  readonly values?: FindingValues;
}

/** What every rule says about itself. */
export interface About<Id extends string = string> {
  readonly id: Id;
  readonly severity: Severity;
  /** How an editor mends what the rule finds. */
  readonly fix: string;
  /** The guides that it rests on; none where it is a rule of this house. */
  readonly guides?: readonly GuideId[];
  /** It finds words of a list, in a source's text as well. */
  readonly words?: readonly string[];
  /** Content that breaks the rule, and content near to it that does not. */
  readonly bad: Example;
  readonly good: Example;
}

/** A rule that looks at all content at once, after it was read. */
export interface Rule extends About {
  find(book: Book): Iterable<Finding>;
}

/** A rule that looks at text alone, also where the head above it could not be read. */
export interface TextRule extends About {
  find(book: Pick<Book, 'texts' | 'documents'>): Iterable<Finding>;
}

/**
 * A small piece of content. What it does not say is plain and good; a sentence without a statement
 * rests on one of the same words.
 */
export interface Example {
  readonly kind?: string;
  readonly gloss?: string;
  readonly summary?: readonly string[];
  readonly sinceThen?: readonly string[];
  readonly differ?: readonly string[];
  /** What the source states, where it is not what the sentences say. */
  readonly statements?: readonly string[];
  /** Lines for the head of the entry, or of its document. */
  readonly head?: string;
  readonly documentHead?: string;
  /** Further files, by path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** Texts that were drafted from. */
  readonly sources?: readonly string[];
  /** Puts `[0]` into the entry's file in the place of its `[1]`. */
  readonly instead?: readonly [string, string];
}
