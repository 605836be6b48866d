import { Worker as Thread } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import {
  type AuthoringWorker,
  startAuthoringWorker,
  TookTooLong,
  Unloadable,
  WorkerEnded,
} from '../../../components/shared/authoring-worker.ts';

/** Answers with what it has been told so far; a text “endless” is never done, at “broken” it fails. */
const CODE = `
  const { parentPort } = require('node:worker_threads');
  let told = 0;
  parentPort.on('message', ({ id, job, given }) => {
    if (given.text === 'endless') for (;;);
    if (given.text === 'broken') throw new Error('It is broken.');
    if (job === 'sources') told++;
    parentPort.postMessage({ id, ok: true, back: job === 'sources' ? null : { ok: false, reason: told ? 'huge' : 'empty' } });
  });
`;

/** A worker as browsers have it, in a thread of its own. */
class RealWorker {
  onmessage: ((event: { readonly data: unknown }) => void) | undefined;
  onerror: ((event: { readonly message: string }) => void) | undefined;
  readonly thread: Thread;
  constructor(_url: unknown, _options: unknown, code = CODE) {
    this.thread = new Thread(code, { eval: true });
    this.thread.on('message', (data) => this.onmessage?.({ data }));
    this.thread.on('error', ({ message }) => this.onerror?.({ message }));
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

it('after an error that nothing has caught, all jobs end, and the next are done', async () => {
  vi.stubGlobal('Worker', RealWorker);
  worker = startAuthoringWorker(BUDGET);
  const { ask, onRestart } = worker;
  const tell = () => ask('sources', { texts: [] });
  onRestart(() => void tell());
  await tell();
  const broken = ask('read-text', text('broken'));
  const behind = ask('read-text', text('A.'));
  await expect(broken).rejects.toBeInstanceOf(WorkerEnded);
  await expect(behind).rejects.not.toBeInstanceOf(TookTooLong);
  expect(await ask('read-text', text('B.'))).toEqual({ ok: false, reason: 'huge' });
});

let started = 0;
/** One whose code is not there. */
class NotThere extends RealWorker {
  constructor() {
    super('', {}, 'throw new Error("It is not there.")');
    started++;
  }
}

it('a worker that cannot be loaded is tried once for each job', async () => {
  started = 0;
  vi.stubGlobal('Worker', NotThere);
  worker = startAuthoringWorker(BUDGET);
  const { ask, onRestart } = worker;
  onRestart(() => void ask('sources', { texts: [] }).catch(() => {}));
  for (const tried of [1, 2, 3]) {
    await expect(ask('read-text', text('A.'))).rejects.toThrow('It is not there.');
    expect(started).toBe(tried);
  }
  vi.stubGlobal('Worker', RealWorker);
  expect(await ask('read-text', text('A.'))).toEqual({ ok: false, reason: 'huge' });
});

it('those who watch hear of a worker that cannot be loaded without a job, and of one that can', async () => {
  vi.stubGlobal('Worker', NotThere);
  worker = startAuthoringWorker(BUDGET);
  const { ask, watchLoading } = worker;
  const heard: boolean[] = [];
  const late: boolean[] = [];
  const end = watchLoading((isLoaded) => heard.push(isLoaded));
  await vi.waitFor(() => expect(heard).toEqual([false]));
  watchLoading((isLoaded) => late.push(isLoaded));
  expect(late).toEqual([false]);
  await expect(ask('read-text', text('A.'))).rejects.toBeInstanceOf(Unloadable);
  expect(heard).toEqual([false]);
  end();
  vi.stubGlobal('Worker', RealWorker);
  await ask('read-text', text('A.'));
  expect(late).toEqual([false, true]);
  expect(heard).toEqual([false]);
});
