import * as v from 'valibot';
import { Settings } from './schema.ts';

/** Settings as a JSON file, to keep or to take to another browser. */

const FORMAT = 'backgrounder-settings';
/** Version of the file's format. Files of a newer one are refused as a whole. */
const VERSION = 1;
/** UTF-16 units. Thousands of rules fit; the browser's own room for settings is a tenth of it. */
export const MOST = 1_000_000;

/** Why a file was refused; `at` names what does not fit, for whoever wants to mend it. */
export interface Refused {
  readonly ok: false;
  readonly why: 'huge' | 'no-json' | 'foreign' | 'newer' | 'damaged';
  readonly at?: string;
}

/**
 * Settings as the file has them. Muted entries are `known` there, and stay so: files that readers
 * have kept must go on being read.
 */
const FileSettings = v.pipe(
  v.strictObject({
    ...v.omit(Settings, ['muted']).entries,
    known: Settings.entries.muted,
  }),
  v.transform(({ known, ...settings }): Settings => ({ ...settings, muted: known })),
);

/** Writes all settings, as JSON with line breaks. */
export function writeFile({ muted, ...settings }: Settings): string {
  const file = { format: FORMAT, version: VERSION, settings: { ...settings, known: muted } };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a settings file: all of it, or nothing. What it does not say has its default. */
export function readFile(
  text: string,
): { readonly ok: true; readonly settings: Settings } | Refused {
  if (text.length > MOST) return { ok: false, why: 'huge' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return { ok: false, why: 'no-json' };
  }
  const head = v.safeParse(v.object({ format: v.literal(FORMAT), version: v.number() }), file);
  if (!head.success) return { ok: false, why: 'foreign' };
  if (head.output.version > VERSION) return { ok: false, why: 'newer' };
  const body = v.safeParse(v.object({ settings: FileSettings }), file);
  if (body.success) return { ok: true, settings: body.output.settings };
  const at = body.issues.map((issue) => v.getDotPath(issue) ?? '').find((path) => path);
  return { ok: false, why: 'damaged', ...(at ? { at: at.replace('settings.', '') } : {}) };
}
