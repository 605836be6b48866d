import * as v from 'valibot';
import { formatNumber, t } from '../../i18n/i18n.ts';
import { Kind } from '../../packs/kind.ts';
import { ASIDE_KEY, keyOf, PACKS_ASIDE_KEY, VERSION_KEY } from '../../settings/layout.ts';
import type { LISTS } from '../../settings/schema.ts';
import { readableHost } from '../../sites/readable-host.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { nameOfSubject } from '../shared/subjects.ts';
import { SETTING_CHOICES } from './setting-choices.ts';

/** What an item in the browser's storage is about, and what it says, as the settings call both. */
interface StoredWords {
  readonly what: string;
  readonly value: string;
}

/** The settings that are lists: their names, and how an item of them is said. */
const LISTED: {
  readonly [L in keyof typeof LISTS]: {
    what(): string;
    item(name: string, value: unknown): string;
  };
} = {
  rules: {
    what: () => t('options.sites'),
    item: (host, rule) => stated(readableHost(host), rule === 'on'),
  },
  subjects: {
    what: () => t('options.subjects'),
    item: (id) => stated(nameOfSubject({ id, title: id }).title, false),
  },
  kinds: {
    what: () => t('options.kinds'),
    item: (kind) => stated(v.is(Kind, kind) ? nameOfKind(kind) : kind, false),
  },
  muted: { what: () => t('options.muted'), item: (id, name) => String(name || id) },
};

function stated(name: string, on: boolean): string {
  return t('options.storedItem', { name, value: t(on ? 'options.siteOn' : 'options.siteOff') });
}

/**
 * A stored item of the settings in words. A key or a value that is none of ours stays as it is:
 * nothing that is stored may be left out.
 */
export function storedWords(key: string, value: unknown): StoredWords {
  if (key === VERSION_KEY) {
    const number = typeof value === 'number' ? formatNumber(value) : String(value);
    return { what: t('options.storedVersion'), value: number };
  }
  const stored = keyOf(key);
  if (!stored) return { what: key, value: String(value) };
  if (stored.list) {
    const { what, item } = LISTED[stored.list];
    return { what: what(), value: item(stored.name, value) };
  }
  if (!isPlain(key)) return { what: key, value: String(value) };
  const { name, choices } = SETTING_CHOICES[key];
  const chosen = choices().find((choice) => choice.value === value);
  return { what: name(), value: chosen?.label ?? String(value) };
}

function isPlain(key: string): key is keyof typeof SETTING_CHOICES {
  return Object.hasOwn(SETTING_CHOICES, key);
}

/**
 * What is kept of damaged values, each with what it was meant for; the values themselves are shown
 * as they are, as nobody knows what they mean.
 */
export function asideWords(aside: Readonly<Record<string, unknown>>): StoredWords[] {
  const rows = listIn(aside[PACKS_ASIDE_KEY]).map((row) => [t('options.packs'), row] as const);
  const settings = listIn(aside[ASIDE_KEY]).flatMap((found) =>
    Object.entries(v.is(Items, found) ? found : {}).map(
      ([key, value]) => [storedWords(key, value).what, value] as const,
    ),
  );
  return [...settings, ...rows].map(([what, value]) => ({ what, value: JSON.stringify(value) }));
}

const Items = v.record(v.string(), v.unknown());

/** What was set aside, one after the other. */
function listIn(kept: unknown): readonly unknown[] {
  return Array.isArray(kept) ? kept : kept === undefined ? [] : [kept];
}
