import { parseMessagesFile } from '@wxt-dev/i18n/build';

/** Texts of the language that a test speaks, over English as browsers fall back to it. */
const texts = new Map<string, string>();

/** Makes `browser.i18n` speak a language, from its file. */
export async function speakIn(lang: string): Promise<void> {
  texts.clear();
  for (const each of new Set(['en', lang])) {
    for (const message of await parseMessagesFile(`i18n/locales/${each}.yml`)) {
      if (message.type === 'simple') texts.set(message.key.join('_'), message.message);
    }
  }
}

Reflect.set(globalThis, 'chrome', {
  ...Reflect.get(globalThis, 'chrome'),
  i18n: { getMessage: (key: string) => texts.get(key) ?? '' },
});
await speakIn('en');
