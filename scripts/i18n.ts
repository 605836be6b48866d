import { readFileSync } from 'node:fs';
import { glob } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import { check, type Texts } from '../i18n/check.ts';
import { readArguments } from './arguments.ts';

const USAGE = `npm run i18n:check [-- --complete]

Checks the interface texts of all languages. Missing translations are only counted; with --complete,
they fail the check.`;

const {
  values: { complete },
} = readArguments(USAGE, { options: { complete: { type: 'boolean', default: false } } });

const CODE = '{background,components,entrypoints,i18n,reader,sites,settings,packs}/**/*.{ts,tsx}';
/** Keys in calls, complete or as a prefix; keys stored for a later call; keys in the manifest. */
const KEYS = [
  /\b(?:t|plural)\(\s*['`]([\w.]+)/g,
  /'((?:[a-z]\w*)(?:\.[a-z]\w*)+)'/gi,
  /__MSG_(\w+?)__/g,
];

const languages = await Promise.all(
  (await Array.fromAsync(glob('i18n/locales/*.yml'))).map(async (file) => ({
    lang: basename(file, '.yml'),
    texts: await textsOf(file),
  })),
);
const english = languages.find(({ lang }) => lang === 'en')?.texts ?? new Map<string, string>();
const others = languages.filter(({ lang }) => lang !== 'en');
const { problems, untranslated } = check(english, others, await usedKeys());

for (const problem of problems) console.error(problem);
if (complete) for (const key of untranslated) console.error(`${key} is missing`);
console.log(
  `${english.size} texts in ${languages.length} languages, ${problems.length} problems, ${untranslated.length} not translated`,
);
const failed = problems.length + (complete ? untranslated.length : 0);
process.exitCode = failed > 0 ? 1 : 0;

async function textsOf(file: string): Promise<Texts> {
  const texts = new Map<string, string>();
  for (const message of await parseMessagesFile(file)) {
    const key = message.key.join('.');
    if (!key.startsWith('@@') && message.type === 'simple') texts.set(key, message.message);
  }
  return texts;
}

async function usedKeys(): Promise<Set<string>> {
  const used = new Set<string>();
  for await (const file of glob([CODE, 'wxt.config.ts'])) {
    const code = readFileSync(file, 'utf8');
    for (const pattern of KEYS) {
      for (const { 0: whole, 1: key = '', index } of code.matchAll(pattern)) {
        const open = code.startsWith('${', index + whole.length);
        used.add(open ? `${key}*` : key.replaceAll('_', '.'));
      }
    }
  }
  return used;
}
