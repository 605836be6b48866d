import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import * as v from 'valibot';

/**
 * A session of WebDriver BiDi: all it takes to drive the system's Firefox.
 *
 * @see https://w3c.github.io/webdriver-bidi/
 */
export interface Bidi {
  /** Errors and warnings logged to any console. */
  readonly complaints: string[];
  send(method: string, params: object): Promise<unknown>;
}

/** Starts Firefox with its remote agent, and a session in it. */
export async function startSession(
  program: string,
  profile: string,
): Promise<{ bidi: Bidi; close(): Promise<void> }> {
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile].concat([
      '--remote-debugging-port',
      '0',
      '--remote-allow-system-access',
    ]),
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bidi = await connect(`${await listening(child)}/session`);
  await bidi.send('session.new', { capabilities: {} });
  await bidi.send('session.subscribe', { events: ['log.entryAdded'] });
  return {
    bidi,
    async close() {
      const exited = new Promise((done) => child.once('exit', done));
      await bidi.send('browser.close', {}).catch(() => child.kill());
      await exited;
    },
  };
}

async function listening(child: ChildProcess): Promise<string> {
  if (!child.stderr) throw new Error('Firefox has no output to read');
  for await (const line of createInterface(child.stderr)) {
    const address = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
    if (address) return address;
  }
  throw new Error('Firefox ended before it could be driven');
}

const Message = v.union([
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), message: v.string() }),
  v.object({
    type: v.literal('event'),
    method: v.string(),
    params: v.object({ level: v.optional(v.string()), text: v.nullish(v.string()) }),
  }),
]);

async function connect(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  const pending = new Map<number, { done(result: unknown): void; fail(error: Error): void }>();
  const complaints: string[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const message = v.parse(Message, JSON.parse(String(data)));
    if (message.type === 'event') {
      const { level, text } = message.params;
      if (level === 'error' || level === 'warn') complaints.push(text ?? '');
      return;
    }
    const waiting = pending.get(message.id ?? -1);
    if (message.type === 'success') waiting?.done(message.result);
    else waiting?.fail(new Error(message.message));
  });
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`No connection to ${address}`)));
  });
  return {
    complaints,
    send: (method, params) =>
      new Promise((done, fail) => {
        const id = ++last;
        pending.set(id, { done, fail });
        socket.send(JSON.stringify({ id, method, params }));
      }),
  };
}
