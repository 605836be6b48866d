import * as v from 'valibot';
import { cardOf, documentOf } from '../../desk/from-pack.ts';
import type { DeskPack } from '../../desk/model.ts';
import { linesOf } from '../../desk/reduce.ts';
import type { Answer, Asked, Job, Taken, Work } from '../../desk/work.ts';
import { Pack } from '../../packs/schema.ts';
import { createChecker, withoutWaiting } from './check.ts';
import { readFile, readPage, readText } from './intake.ts';
import { openPack, zipOf } from './open.ts';
import { compareStatement } from './statement.ts';

/** What the desk has done beside its page, so that no key waits for it. */

const checker = createChecker();

/** Texts of the documents on the desk, by their keys. */
const sources = new Map<string, string>();

function sourcesOf({ documents }: DeskPack): string[] {
  return documents.flatMap(({ source }) => sources.get(source) ?? []);
}

const JOBS: {
  [J in Job]: (given: Work[J]['given']) => Work[J]['back'] | Promise<Work[J]['back']>;
} = {
  'read-file': ({ name, bytes }) => readFile(name, bytes),
  'read-text': ({ text, lang }) => readText(text, lang),
  'read-page': readPage,
  async propose({ sentences, lang }) {
    // The lexicon of English is large, and there for who has a document.
    const { propose } = await import('./propose.ts');
    return propose(sentences, lang);
  },
  sources({ texts }) {
    for (const [key, text] of texts) sources.set(key, text);
    return null;
  },
  check: ({ desk }) => checker.all(desk, sourcesOf(desk)),
  'check-one': ({ desk, target }) => checker.one(desk, sourcesOf(desk), target),
  compare: ({ text, sentences, source, lang }) =>
    compareStatement(text, sentences, sources.get(source) ?? '', lang),
  zip: ({ desk }) => zipOf(withoutWaiting(desk, checker.all(desk, sourcesOf(desk)).waiting)),
  open: ({ files }) => openPack(files),
  'take-card': ({ id }) => takeCard(id),
};

/** Looks a card up in what comes with the extension, which is a file of its own. */
async function takeCard(id: string): Promise<Taken | null> {
  const pack = v.parse(Pack, await (await fetch('/bundled/pack.json')).json());
  const entry = pack.entries.find((one) => one.id === id);
  if (!entry) return null;
  const card = { ...cardOf(entry), subject: '', related: [], parent: null, rivals: [] };
  const cited = new Set(
    linesOf(card).flatMap(({ cites }) => cites.map(({ document }) => document)),
  );
  return {
    card,
    documents: pack.documents.filter((document) => cited.has(document.id)).map(documentOf),
  };
}

async function answer<J extends Job>({ id, job, given }: Asked<J>): Promise<Answer> {
  try {
    const back = await JOBS[job](given);
    return { id, ok: true, back };
  } catch (error) {
    console.error('Backgrounder met an error at the desk:', error);
    return { id, ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(data).then((said) => self.postMessage(said));
});
