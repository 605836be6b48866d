import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { ensureFirefox } from '../../scripts/browsers.ts';
import { identity } from '../../scripts/build/identity.ts';
import { type Bidi, startSession } from './bidi.ts';
import { CARD_PAGE, viewOf } from './card.ts';
import { addressAt, type Driver, type Key, type Tab } from './driver.ts';
import type { Site } from './extension.ts';

/** Drives the system's Firefox, which Playwright cannot. */

const { geckoId: GECKO_ID } = identity;
/** Firefox gives each extension a random UUID; tests need a known one. */
const UUID = '5b1f2c1e-8b1a-4c53-9d0e-3f1c7f6f0a11';
const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // The driver cannot click the browser's prompts, so permissions are granted without one.
  'extensions.webextOptionalPermissionPrompts': false,
  // Otherwise, an extension must be signed to survive a restart.
  'xpinstall.signatures.required': false,
  'extensions.autoDisableScopes': 0,
  // The browser itself must not request anything while tests run.
  'app.update.disabledForTesting': true,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  // Without a graphics card, drawing is most of the work: at 60 frames a second,
  // tests take a tenth longer.
  'layout.frame_rate': 20,
};
/** The size of the pages that Playwright opens. */
const VIEWPORT = { width: 1000, height: 760 };
const KEYS: Record<Key, string> = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

export interface Firefox extends Driver {
  /** Errors and warnings logged to any console. */
  readonly complaints: string[];
  open(path: string): Promise<FirefoxTab>;
  /**
   * Triggers the extension's shortcut with Alt, Shift and this key. The driver sends keys directly
   * to pages, bypassing the window, where the browser handles shortcuts.
   */
  shortcut(key: string): Promise<void>;
  /**
   * Grants access to the active tab until it navigates, as Firefox does when the toolbar button is
   * clicked, which the driver cannot do.
   */
  grantByClick(): Promise<void>;
  /**
   * Disables the extension, as its page in the browser's settings does, and enables it
   * again after `meanwhile`.
   */
  disable(meanwhile: () => Promise<void>): Promise<void>;
  /** Closes all other tabs and forgets all settings. */
  restore(): Promise<void>;
  close(): Promise<void>;
}

interface FirefoxTab extends Tab {
  /** A screenshot of the viewport, as a PNG in base64. */
  picture(): Promise<string>;
}

/** Starts headless Firefox in a profile folder, with the built extension installed. */
export async function startFirefox(profile: string, site: Site): Promise<Firefox> {
  const prefs = Object.entries(PREFS).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), prefs.join('\n'));
  await mkdir(join(profile, 'extensions'), { recursive: true });
  await writeFile(join(profile, 'extensions', GECKO_ID), resolve('.output/firefox-mv3'));
  const { bidi, close } = await startSession(await ensureFirefox(), profile);
  const own = `moz-extension://${UUID}/`;
  const open = async (path: string) => {
    const { context } = v.parse(
      v.object({ context: v.string() }),
      await bidi.send('browsingContext.create', { type: 'tab' }),
    );
    await bidi.send('browsingContext.setViewport', { context, viewport: VIEWPORT });
    const tab = tabOf(bidi, context, site);
    await tab.goto(path);
    return tab;
  };
  /** Evaluates in the browser's own window. */
  const inWindow = async (expression: string) => {
    const { contexts } = v.parse(
      v.object({ contexts: v.array(v.object({ context: v.string() })) }),
      await bidi.send('browsingContext.getTree', { maxDepth: 0, 'moz:scope': 'chrome' }),
    );
    v.parse(
      Success,
      await bidi.send('script.evaluate', {
        expression,
        awaitPromise: true,
        target: { context: contexts[0]?.context },
      }),
    );
  };
  const openHome = () => open(`${own}popup.html?tabId=0`);
  let home = await openHome();
  const setEnabled = (method: 'disable' | 'enable') =>
    inWindow(
      `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${GECKO_ID}').then((addon) => addon.${method}()).then(() => null)`,
    );
  return {
    site,
    own,
    complaints: bidi.complaints,
    open,
    ask: (expression) => home.evaluate(expression),
    async shortcut(key) {
      // Firefox derives element ids from an extension's id like this.
      const widget = GECKO_ID.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
      const keys = `keyset[id="ext-keyset-id-${widget}"] key[modifiers="alt,shift"]`;
      await inWindow(
        `document.querySelector('${keys}:is([key="${key}"], [keycode="${key}"])').doCommand()`,
      );
    },
    async grantByClick() {
      await inWindow(
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`,
      );
    },
    async disable(meanwhile) {
      // Its own tabs are closed.
      await setEnabled('disable');
      await meanwhile();
      await setEnabled('enable');
      home = await openHome();
    },
    async restore() {
      await home.evaluate(CLOSE_OTHERS);
      await home.evaluate(CLEAR);
      bidi.complaints.length = 0;
    },
    close,
  };
}

const CLOSE_OTHERS = `Promise.all([browser.tabs.query({}), browser.tabs.getCurrent()]).then(
  ([tabs, own]) => browser.tabs.remove(tabs.map(({ id }) => id).filter((id) => id !== own.id)),
)`;

/** Clears local before sync: an emptied sync would be restored from the copy in local. */
const CLEAR = `browser.storage.sync.get(null)
  .then(({ version, ...all }) => browser.storage.sync.remove(Object.keys(all)))
  .then(() => browser.storage.local.clear())
  .then(() => browser.storage.sync.clear())`;

const Success = v.object({ type: v.literal('success'), result: v.unknown() });
const Tree = v.object({
  contexts: v.array(
    v.object({
      children: v.nullish(v.array(v.object({ context: v.string(), url: v.string() }))),
    }),
  ),
});
const Text = v.object({ value: v.optional(v.string()) });

function tabOf(bidi: Bidi, context: string, site: Site): FirefoxTab {
  const result = async (method: string, params: object) =>
    v.parse(
      Success,
      await bidi.send(method, { target: { context }, awaitPromise: true, ...params }),
    ).result;
  const act = (actions: object[]) => bidi.send('input.performActions', { context, actions });
  const pointer = (...actions: object[]) => act([{ type: 'pointer', id: 'mouse', actions }]);
  let [lastX, lastY] = [0, 0];

  const front = async () => {
    await bidi.send('browsingContext.activate', { context });
  };
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
  const down = { type: 'pointerDown', button: 0 };
  const up = { type: 'pointerUp', button: 0 };
  const click = async (x: number, y: number) => {
    await moveTo(x, y);
    await pointer(down, up);
  };

  const evaluateIn = async (target: string, expression: string): Promise<unknown> => {
    const { value } = v.parse(
      Text,
      await result('script.evaluate', {
        target: { context: target },
        expression: `(async () => JSON.stringify(await (${expression})))()`,
      }),
    );
    return value === undefined ? undefined : JSON.parse(value);
  };
  const call = async (target: string, code: string, on: string, args: (string | undefined)[]) => {
    const { value } = v.parse(
      Text,
      await result('script.callFunction', {
        target: { context: target },
        functionDeclaration: `function (...args) { const on = ${on}; return on ? JSON.stringify((${code}).apply(on, args)) : undefined }`,
        arguments: args.map((arg) =>
          arg === undefined ? { type: 'undefined' } : { type: 'string', value: arg },
        ),
      }),
    );
    return value === undefined ? null : JSON.parse(value);
  };
  /** The browsing context of the card's frame; the driver can access any. */
  const frame = async () => {
    const { contexts } = v.parse(
      Tree,
      await bidi.send('browsingContext.getTree', { root: context }),
    );
    return contexts[0]?.children?.find(({ url }) => CARD_PAGE.test(url))?.context;
  };
  const card = viewOf({
    callOnHost: (code) => call(context, code, "document.querySelector('backgrounder-card')", []),
    async callInFrame(code, ...args) {
      const inner = await frame();
      if (!inner) return null;
      return call(inner, code, 'document', args).catch((error: unknown) => {
        if (/no such frame|discarded/i.test(String(error))) return null;
        throw error;
      });
    },
    click,
  });

  return {
    card,
    async goto(path) {
      const url = addressAt(site, path);
      await front();
      await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async inCardPage(expression) {
      const inner = await frame();
      if (!inner) throw new Error('There is no card’s page');
      return evaluateIn(inner, expression);
    },
    front,
    moveTo,
    click,
    async doubleClick(x, y) {
      await moveTo(x, y);
      await pointer(down, up, down, up);
    },
    async drag(from, to) {
      await moveTo(from.x, from.y);
      await pointer(down);
      await moveTo(to.x, to.y);
      await pointer(up);
    },
    evaluate: (expression) => evaluateIn(context, expression),
    async run(expression) {
      await result('script.evaluate', { expression });
    },
    async press(key) {
      const value = KEYS[key];
      const actions = [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ];
      await act([{ type: 'key', id: 'keyboard', actions }]);
    },
    async picture() {
      const { data } = v.parse(
        v.object({ data: v.string() }),
        await bidi.send('browsingContext.captureScreenshot', { context }),
      );
      return data;
    },
    async close() {
      await bidi.send('browsingContext.close', { context });
    },
  };
}
