import * as v from 'valibot';
import { Chosen } from '../packs/imported/chosen.ts';
import { Finding, PackRead } from '../packs/imported/finding.ts';
import { Pack } from '../packs/schema.ts';
import { CheckChange, DeskChange } from './change.ts';
import { DeskFinding, Target } from './finding.ts';
import { DeskCard, DeskDocument, DeskPack, FormDraft } from './model.ts';
import { Proposals } from './proposals.ts';
import { Intake, PageText, SourceText } from './source.ts';

/**
 * The protocol between the pages and the authoring worker (`authoring/worker.ts`); both ends parse.
 */

export const OpenResult = v.variant('ok', [
  v.object({ ok: v.literal(true), pack: DeskPack }),
  v.object({ ok: v.literal(false), findings: v.pipe(v.array(Finding), v.readonly()) }),
]);
export type OpenResult = Readonly<v.InferOutput<typeof OpenResult>>;

/** A bundled card with the documents it cites, in the desk's format. */
const Taken = v.object({ card: DeskCard, documents: v.array(DeskDocument) });
export type Taken = Readonly<v.InferOutput<typeof Taken>>;

const Bytes = v.instance(Uint8Array);
const Strings = v.pipe(v.array(v.string()), v.readonly());
const SourceKey = v.string();

/** The schemas of each job's input and output. */
export const JOBS = {
  /** Reads a pack that is added in the settings. */
  import: { given: Chosen, back: PackRead },
  /** Writes the index of a pack's names. */
  index: { given: v.object({ pack: Pack }), back: Bytes },
  'read-file': { given: v.object({ name: v.string(), bytes: Bytes }), back: Intake },
  'read-text': { given: v.object({ text: v.string(), lang: v.string() }), back: Intake },
  'read-page': { given: PageText, back: Intake },
  /** Stores the texts of documents, by key, for later checks. */
  sources: {
    given: v.object({
      texts: v.pipe(v.array(v.strictTuple([SourceKey, SourceText])), v.readonly()),
    }),
    back: v.null(),
  },
  propose: { given: v.object({ sentences: Strings, lang: v.string() }), back: Proposals },
  /** Checks everything; see `Checker`. */
  check: { given: v.object({ desk: DeskChange }), back: CheckChange },
  'check-one': {
    given: v.object({ desk: DeskChange, target: Target }),
    back: v.pipe(v.array(DeskFinding), v.readonly()),
  },
  /** Compares a statement with the document's sentences that it restates. */
  compare: {
    given: v.object({
      text: v.string(),
      sentences: Strings,
      source: SourceKey,
      /** Languages of the statement and of the document; empty if unknown. */
      langs: v.object({ own: v.string(), source: v.string() }),
      /** Names of the card that contains it. */
      names: Strings,
    }),
    back: v.pipe(v.array(v.omit(DeskFinding, ['field'])), v.readonly()),
  },
  /** Writes the folder of a pack as a zip. */
  zip: { given: v.object({ desk: DeskChange }), back: Bytes },
  /** Opens a pack file, a zip of a folder, or the files of a folder. */
  open: {
    given: v.object({
      files: v.pipe(v.array(v.object({ path: v.string(), bytes: Bytes })), v.readonly()),
    }),
    back: OpenResult,
  },
  /** The library's entry for a name: what it is called, and its other names. */
  'library-names': {
    given: v.object({ name: v.string() }),
    back: v.nullable(v.object({ name: v.string(), forms: v.array(FormDraft) })),
  },
  'take-card': { given: v.object({ id: v.string() }), back: v.nullable(Taken) },
} as const;

type Jobs = typeof JOBS;
export type Job = keyof Jobs;
export type Given<J extends Job> = v.InferOutput<Jobs[J]['given']>;
export type Back<J extends Job> = v.InferOutput<Jobs[J]['back']>;

const Job = v.custom<Job>((job) => typeof job === 'string' && Object.hasOwn(JOBS, job));

/** The envelope of a request; its content is parsed by the schema of its job. */
export const JobRequest = v.object({ id: v.number(), job: Job, given: v.unknown() });
export type JobRequest = Readonly<v.InferOutput<typeof JobRequest>>;

/** The envelope of a response. */
export const JobResponse = v.variant('ok', [
  v.object({ id: v.number(), ok: v.literal(true), back: v.unknown() }),
  v.object({ id: v.number(), ok: v.literal(false), reason: v.string() }),
]);
export type JobResponse = Readonly<v.InferOutput<typeof JobResponse>>;
