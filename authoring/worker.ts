import * as v from 'valibot';
import { checkChange, type DeskChange, followDesk } from '../desk/change.ts';
import type { DeskCheck } from '../desk/finding.ts';
import {
  type Back,
  type Given,
  JOBS,
  type Job,
  JobRequest,
  type JobResponse,
} from '../desk/jobs.ts';
import type { DeskPack } from '../desk/model.ts';
import { type SourceText, textOf } from '../desk/source.ts';
import { once } from '../packs/once.ts';

/**
 * The worker that reads, checks and writes packs, for the desk and for the import in the settings.
 * Large parts are loaded by the first job that needs them.
 */

/** Texts of the documents on the desk, by key. */
const sources = new Map<string, SourceText>();

/** The desk as the page last sent it, and the last check result that was sent back. */
let desk: DeskPack | null = null;
let told: DeskCheck | null = null;

/** Applies a change. Must come before any await: each change builds on the one before. */
function deskAfter(change: DeskChange): DeskPack {
  if (change.isWhole) told = null;
  desk = followDesk(desk, change);
  return desk;
}

/** One checker for all jobs, as it remembers what it has read. */
const loadChecker = once(async () => (await import('./desk/check.ts')).createChecker());
const loadIntake = () => import('./desk/intake.ts');

const HANDLERS: { [J in Job]: (given: Given<J>) => Promise<Back<J>> } = {
  import: async (chosen) => (await import('./import/read-chosen.ts')).readChosen(chosen),
  index: async ({ pack }) => (await import('../packs/imported/name-index.ts')).nameIndexOf(pack),
  'read-file': async ({ name, bytes }) => (await loadIntake()).readFile(name, bytes),
  'read-text': async ({ text, lang }) => (await loadIntake()).readText(text, lang),
  'read-page': async (page) => (await loadIntake()).readPage(page),
  async sources({ texts }) {
    for (const [key, text] of texts) sources.set(key, text);
    return null;
  },
  propose: async ({ sentences, lang }) =>
    (await import('./desk/propose.ts')).propose(sentences, lang),
  async check({ desk: change }) {
    const now = deskAfter(change);
    const checked = await (await loadChecker()).all(now, sources);
    const back = checkChange(told, checked);
    told = checked;
    return back;
  },
  async 'check-one'({ desk: change, target }) {
    const now = deskAfter(change);
    return (await loadChecker()).one(now, sources, target);
  },
  compare: async ({ text, sentences, source, langs, names }) => {
    const { compareStatement } = await import('./desk/statement.ts');
    const whole = sources.get(source);
    return compareStatement(text, sentences, whole ? textOf(whole) : '', langs, names);
  },
  async zip({ desk: change }) {
    const now = deskAfter(change);
    const { waiting } = await (await loadChecker()).all(now, sources);
    const { withoutWaiting } = await import('./desk/among.ts');
    return (await import('./desk/open.ts')).zipOf(withoutWaiting(now, waiting));
  },
  open: async ({ files }) => (await import('./desk/open.ts')).openPack(files),
  'library-names': async ({ name }) => (await import('./desk/take-card.ts')).libraryNames(name),
  'take-card': async ({ id }) => (await import('./desk/take-card.ts')).takeCard(id),
};

async function answer<J extends Job>(id: number, job: J, given: unknown): Promise<JobResponse> {
  try {
    const back = await HANDLERS[job](v.parse(JOBS[job].given, given));
    return { id, ok: true, back };
  } catch (error) {
    console.error('Backgrounder: a job of the authoring worker failed:', error);
    return { id, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { id, job, given } = v.parse(JobRequest, data);
  void answer(id, job, given).then((response) => self.postMessage(response));
});
