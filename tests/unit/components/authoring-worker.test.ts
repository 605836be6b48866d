import { Worker as Thread } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import {
  type AuthoringWorker,
  startAuthoringWorker,
  TookTooLong,
} from '../../../components/shared/authoring-worker.ts';

/** Answers with what it has been told so far; a text “endless” is never done. */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  let told = 0;
  parentPort.on('message', ({ id, job, given }) => {
    if (given.text === 'endless') for (;;);
    if (job === 'sources') told++;
    parentPort.postMessage({ id, ok: true, back: job === 'sources' ? null : { ok: false, reason: told ? 'huge' : 'empty' } });
  });
`;

/** A worker as browsers have it, in a thread of its own. */
class RealWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  readonly thread = new Thread(CODE, { eval: true });
  constructor() {
    this.thread.on('message', (data) => this.onmessage?.({ data }));
  }
  postMessage(message: unknown): void {
    this.thread.postMessage(message);
  }
  terminate(): void {
    void this.thread.terminate();
  }
}

let worker: AuthoringWorker | undefined;
afterEach(() => worker?.stop());

/** Shorter than any person would wait, and longer than an answer takes. */
const BUDGET = 1500;
const EMPTY = { ok: false, reason: 'empty' };
const text = (text: string) => ({ text, lang: 'en' });

it('a job that takes too long is ended with those that wait for it, and the next are done', async () => {
  vi.stubGlobal('Worker', RealWorker);
  worker = startAuthoringWorker(BUDGET);
  expect(await worker.ask('read-text', text('A.'))).toEqual(EMPTY);
  const endless = worker.ask('read-text', text('endless'));
  const behind = worker.ask('read-text', text('B.'));
  await expect(endless).rejects.toBeInstanceOf(TookTooLong);
  await expect(behind).rejects.toBeInstanceOf(TookTooLong);
  expect(await worker.ask('read-text', text('C.'))).toEqual(EMPTY);
});

it('what the worker has to know is told again before anything else is asked', async () => {
  vi.stubGlobal('Worker', RealWorker);
  worker = startAuthoringWorker(BUDGET);
  const { ask, onRestart } = worker;
  const tell = () => ask('sources', { texts: [] });
  const forget = onRestart(() => void tell());
  await tell();
  await expect(ask('read-text', text('endless'))).rejects.toBeInstanceOf(TookTooLong);
  expect(await ask('read-text', text('A.'))).toEqual({ ok: false, reason: 'huge' });
  forget();
  await expect(ask('read-text', text('endless'))).rejects.toBeInstanceOf(TookTooLong);
  expect(await ask('read-text', text('A.'))).toEqual(EMPTY);
});
