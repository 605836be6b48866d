import * as v from 'valibot';
import { Keyed, Settings } from './schema.ts';

/** Settings as a JSON file, for a backup or another browser. */

const FORMAT = 'backgrounder-settings';
/** Version of the file format. Files of a newer version are rejected as a whole. */
const VERSION = 1;
/**
 * Maximum size in UTF-16 units: room for thousands of rules, and ten times the
 * quota of `storage.sync`.
 */
export const MAX_FILE_LENGTH = 1_000_000;

/** Why a file was rejected; `at` is the path of the invalid value, for those who want to fix it. */
export interface Refused {
  readonly ok: false;
  readonly reason: 'huge' | 'no-json' | 'foreign' | 'newer' | 'damaged';
  readonly at?: string;
}

/**
 * Settings as stored in a file. Muted entries are still called `known` there, so that
 * old files stay readable.
 */
const FileSettings = v.pipe(
  Keyed,
  v.strictObject({
    ...v.omit(Settings, ['muted']).entries,
    known: Settings.entries.muted,
  }),
  v.transform(({ known, ...settings }): Settings => ({ ...settings, muted: known })),
);

/** Serialises all settings as formatted JSON. */
export function serializeSettings({ muted, ...settings }: Settings): string {
  const file = { format: FORMAT, version: VERSION, settings: { ...settings, known: muted } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Parses a settings file, all or nothing. Missing settings get their defaults. */
export function parseSettingsFile(
  text: string,
): { readonly ok: true; readonly settings: Settings } | Refused {
  if (text.length > MAX_FILE_LENGTH) return { ok: false, reason: 'huge' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, reason: 'no-json' };
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), file);
  if (!head.success) return { ok: false, reason: 'foreign' };
  if (head.output.version > VERSION) return { ok: false, reason: 'newer' };
  const body = v.safeParse(v.object({ settings: FileSettings }), file);
  if (body.success) return { ok: true, settings: body.output.settings };
  const at = body.issues.map((issue) => v.getDotPath(issue) ?? '').find((path) => path);
  return { ok: false, reason: 'damaged', ...(at ? { at: at.replace('settings.', '') } : {}) };
}
