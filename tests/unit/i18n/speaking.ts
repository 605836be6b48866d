import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** Texts of the language under test, with English as the fallback, as in browsers. */
const texts = new Map<string, string>();

/** Makes `browser.i18n` return the texts of a language, from its file. */
export async function speakIn(lang: string): Promise<void> {
  texts.clear();
  for (const each of new Set(['en', lang])) {
    for (const message of await parseMessagesFile(`i18n/locales/${each}.yml`)) {
      if (message.type === 'simple') texts.set(message.key.join('_'), message.message);
    }
  }
}

// The same object for all test files of a thread: whatever imported it first has kept it.
const chrome: object = Reflect.get(globalThis, 'chrome') ?? {};
Reflect.set(chrome, 'i18n', { getMessage: (key: string) => texts.get(key) ?? '' });
Reflect.set(globalThis, 'chrome', chrome);
await speakIn('en');
