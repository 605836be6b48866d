import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import * as v from 'valibot';
import { ensureFirefox } from '../../scripts/browsers.ts';

/**
 * Drives the system's own Firefox through WebDriver BiDi, which Playwright does not do.
 *
 * @see https://w3c.github.io/webdriver-bidi/
 */

const GECKO_ID = 'backgrounder@backgrounder.example';
/** Firefox gives an extension an address by chance; tests need to know it. */
const UUID = '5b1f2c1e-8b1a-4c53-9d0e-3f1c7f6f0a11';
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // A prompt of the browser's own cannot be pressed from here: access that is asked for is given.
  'extensions.webextOptionalPermissionPrompts': false,
  // Nothing may be fetched by the browser itself while tests run.
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
};

export interface FirefoxTab {
  goto(url: string): Promise<void>;
  /** Evaluates an expression in the page and gives its value, for JSON values. */
  evaluate(expression: string): Promise<unknown>;
  /** Moves the pointer to a place of the viewport, in a few steps. */
  moveTo(x: number, y: number): Promise<void>;
  click(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** The text below an element, closed shadow roots and all; null where nothing matches. */
  textOf(selector: string): Promise<string | null>;
}

export interface Firefox {
  /** Address of the extension's own pages, with a slash at its end. */
  readonly extension: string;
  /** Errors and warnings of any console. */
  readonly complaints: string[];
  newTab(): Promise<FirefoxTab>;
  close(): Promise<void>;
}

/** Starts Firefox headless with the built extension in an empty profile folder. */
export async function startFirefox(profile: string): Promise<Firefox> {
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join('\n'));
  const child = spawn(
    await ensureFirefox(),
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
  await bidi.send('webExtension.install', {
    extensionData: { type: 'path', path: resolve('.output/firefox-mv3') },
  });
  return {
    extension: `moz-extension://${UUID}/`,
    complaints: bidi.complaints,
    async newTab() {
      const { context } = v.parse(
        v.object({ context: v.string() }),
        await bidi.send('browsingContext.create', { type: 'tab' }),
      );
      return tabOf(bidi, context);
    },
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

interface Bidi {
  readonly complaints: string[];
  send(method: string, params: object): Promise<unknown>;
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

function tabOf(bidi: Bidi, context: string): FirefoxTab {
  const run = async (expression: string) =>
    v.parse(
      v.object({ type: v.literal('success'), result: v.unknown() }),
      await bidi.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        serializationOptions: { maxDomDepth: 30, includeShadowTree: 'all' },
      }),
    ).result;
  const act = (actions: object[]) => bidi.send('input.performActions', { context, actions });
  const pointer = (...actions: object[]) => act([{ type: 'pointer', id: 'mouse', actions }]);
  let [lastX, lastY] = [0, 0];

  const moveTo = async (x: number, y: number) => {
    const steps = [0.4, 0.7, 0.9, 0.97, 1];
    await pointer(
      ...steps.flatMap((part) => [
        {
          type: 'pointerMove',
          x: Math.round(lastX + (x - lastX) * part),
          y: Math.round(lastY + (y - lastY) * part),
        },
        { type: 'pause', duration: 25 },
      ]),
    );
    [lastX, lastY] = [x, y];
  };

  return {
    moveTo,
    goto: async (url) => {
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const result = await run(`(async () => JSON.stringify(await (${expression})) ?? null)()`);
      const { value } = v.parse(v.object({ value: v.optional(v.string()) }), result);
      return value === undefined ? undefined : JSON.parse(value);
    },
    async click(x, y) {
      await moveTo(x, y);
      await pointer({ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 });
    },
    press: async (key) => {
      await act([
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            { type: 'keyDown', value: key },
            { type: 'keyUp', value: key },
          ],
        },
      ]);
    },
    async textOf(selector) {
      const result = await run(`document.querySelector(${JSON.stringify(selector)})`);
      const node = v.safeParse(RemoteNode, result);
      return node.success ? textIn(node.output) : null;
    },
  };
}

interface RemoteNode {
  readonly type: string;
  readonly value?: {
    readonly nodeValue?: string | null | undefined;
    readonly children?: readonly RemoteNode[] | undefined;
    readonly shadowRoot?: RemoteNode | null | undefined;
  };
}

const RemoteNode: v.GenericSchema<unknown, RemoteNode> = v.object({
  type: v.literal('node'),
  value: v.object({
    nodeValue: v.nullish(v.string()),
    children: v.optional(v.array(v.lazy(() => RemoteNode))),
    shadowRoot: v.nullish(v.lazy(() => RemoteNode)),
  }),
});

function textIn({ value }: RemoteNode): string {
  const own = value?.nodeValue ?? '';
  const shadow = value?.shadowRoot ? textIn(value.shadowRoot) : '';
  return own + shadow + (value?.children ?? []).map(textIn).join('');
}
