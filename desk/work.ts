import * as v from 'valibot';
import type { Finding } from '../packs/imported/finding.ts';
import type { Kind } from '../packs/kind.ts';
import type { DeskCheck, DeskFinding, Target } from './finding.ts';
import type { DeskCard, DeskDocument, DeskPack } from './model.ts';

/**
 * What the desk has its worker do, and what comes of it. All that is heavy is there: what reads
 * documents, what finds names, and the check.
 */

/** What a document says of itself. */
export interface SourceHead {
  readonly title: string;
  readonly publisher: string;
  /** YYYY-MM-DD, or empty. */
  readonly date: string;
  readonly url: string;
}

/** A document that came in: its sentences, by paragraph. */
export interface SourceText {
  readonly head: SourceHead;
  /** Primary language subtag, where it is known. */
  readonly lang: string;
  readonly paragraphs: readonly (readonly string[])[];
}

/** Why a document could not be taken in; `components/desk` has the words. */
export type Refusal =
  | 'empty'
  | 'huge'
  | 'binary'
  | 'pdf-locked'
  | 'pdf-scan'
  | 'pdf-broken'
  | 'old-word'
  | 'broken-word'
  | 'unknown';

export type Intake =
  | { readonly ok: true; readonly source: SourceText }
  | { readonly ok: false; readonly why: Refusal };

/** What a page says of itself, as the script in it finds it. */
export const PageText = v.object({
  url: v.pipe(v.string(), v.maxLength(4000)),
  title: v.pipe(v.string(), v.maxLength(4000)),
  lang: v.pipe(v.string(), v.maxLength(200)),
  /** The `content` of its metadata, by `name` or `property`, in small letters. */
  meta: v.record(v.string(), v.string()),
  /** Its JSON-LD, as it stands. */
  data: v.pipe(v.array(v.pipe(v.string(), v.maxLength(300_000))), v.maxLength(20)),
  paragraphs: v.pipe(v.array(v.string()), v.maxLength(100_000)),
});
export type PageText = v.InferOutput<typeof PageText>;

/** A name that a document may want background on. */
export interface Proposal {
  readonly name: string;
  readonly kind: v.InferOutput<typeof Kind>;
  /** The sentences that bear on it, by their numbers. */
  readonly sentences: readonly number[];
}

export interface Proposals {
  /** The most wanted first. */
  readonly names: readonly Proposal[];
  /** As the document writes them. */
  readonly dates: readonly string[];
  /** Words that a neutral text avoids, with the sentence that has them and how to say it. */
  readonly loaded: readonly {
    readonly sentence: number;
    readonly word: string;
    readonly fix: string;
  }[];
}

export type Opening =
  | { readonly ok: true; readonly pack: DeskPack }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/** A bundled card with the documents it cites, as they would lie on the desk. */
export interface Taken {
  readonly card: DeskCard;
  readonly documents: readonly DeskDocument[];
}

/** For each thing to be done, what is given and what comes back. */
export interface Work {
  'read-file': {
    readonly given: { readonly name: string; readonly bytes: Uint8Array };
    readonly back: Intake;
  };
  'read-text': {
    readonly given: { readonly text: string; readonly lang: string };
    readonly back: Intake;
  };
  'read-page': { readonly given: PageText; readonly back: Intake };
  /** Keeps the texts of documents, by their keys, for the checks that follow. */
  sources: {
    readonly given: { readonly texts: readonly (readonly [string, string])[] };
    readonly back: null;
  };
  propose: {
    readonly given: { readonly sentences: readonly string[]; readonly lang: string };
    readonly back: Proposals;
  };
  /** Everything; see `Checker`. */
  check: {
    readonly given: { readonly desk: DeskPack };
    readonly back: DeskCheck;
  };
  'check-one': {
    readonly given: { readonly desk: DeskPack; readonly target: Target };
    readonly back: readonly DeskFinding[];
  };
  compare: {
    readonly given: {
      readonly text: string;
      readonly sentences: readonly string[];
      /** Under which the document's text is kept. */
      readonly source: string;
      readonly lang: string;
    };
    readonly back: readonly Omit<DeskFinding, 'field'>[];
  };
  /** The folder of a pack, as a zip. */
  zip: { readonly given: { readonly desk: DeskPack }; readonly back: Uint8Array<ArrayBuffer> };
  /** A pack file, a zip of a folder, or the files of a folder. */
  open: {
    readonly given: {
      readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
    };
    readonly back: Opening;
  };
  'take-card': { readonly given: { readonly id: string }; readonly back: Taken | null };
}

export type Job = keyof Work;

export interface Asked<J extends Job = Job> {
  readonly id: number;
  readonly job: J;
  readonly given: Work[J]['given'];
}

export type Answer =
  | { readonly id: number; readonly ok: true; readonly back: unknown }
  | { readonly id: number; readonly ok: false; readonly reason: string };
