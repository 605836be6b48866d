import * as v from 'valibot';
import type { Finding, PackRead } from '../../packs/imported/finding.ts';
import { MAX_PACK_LENGTH } from '../../packs/imported/write-pack-file.ts';
import { Pack } from '../../packs/schema.ts';
import { badLine, isUtf8, NOT_UTF8 } from '../read/bytes.ts';
import { calledBy } from './called.ts';
import { ImportedPackFile, issuesOf } from './issues.ts';
import { faultIn } from './json-fault.ts';
import { linesOf } from './json-lines.ts';
import { ruleOf } from './pack-rules.ts';
import { type Issue, unsound } from './sound.ts';

/** Nobody would read more findings. */
const MAX_FINDINGS = 50;

/**
 * Reads a pack file, all or nothing. It is untrusted, so everything is validated, and every
 * citation must lead to a statement.
 *
 * @param file the file's name, for findings.
 */
export function readPackFile(file: string, text: string): PackRead {
  if (text.length > MAX_PACK_LENGTH)
    return refused(file, [{ line: 1, reason: TOO_LARGE, rule: 'pack-too-large' }]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refused(file, [notJson(text)]);
  }
  const kind = v.safeParse(AnyPack, json);
  if (!kind.success) return refused(file, [{ line: 1, reason: NO_PACK, rule: 'not-a-pack' }]);
  if (kind.output.format > FORMAT)
    return refused(file, [{ line: 1, reason: NEWER, rule: 'newer-pack' }]);
  const read = v.safeParse(ImportedPackFile, json, { abortEarly: true });
  if (!read.success) {
    const issues = issuesOf(json, MAX_FINDINGS).map(({ issue, path }) => ({
      path,
      // The schema's own message is for programmers.
      reason: issue.received === 'undefined' ? 'This is missing.' : issue.message,
      ...ruleOf(issue, path),
    }));
    return refused(file, placed(text, json, issues));
  }
  const issues = unsound(read.output);
  return issues.length > 0
    ? refused(file, placed(text, json, issues))
    : { ok: true, pack: read.output, advice: [] };
}

/** Files of which it does not matter how their letters are written. */
const REFUSED_FIRST: ReadonlySet<string | undefined> = new Set(['not-a-pack', 'pack-too-large']);

/** Reads the bytes of a pack file, as `readPackFile` does its text. */
export function readPackBytes(file: string, bytes: Uint8Array): PackRead {
  // Larger files are cut off, and then refused for their length.
  const all = bytes.subarray(0, MAX_PACK_LENGTH * 4);
  const read = readPackFile(file, new TextDecoder().decode(all));
  const isOther = !read.ok && read.findings.some(({ rule }) => REFUSED_FIRST.has(rule));
  if (isOther || isUtf8(all)) return read;
  return refused(file, [{ line: badLine(all), reason: NOT_UTF8, rule: 'file-encoding' }]);
}

/** What packs of all format versions have in common. */
const AnyPack = v.object({ format: v.number(), entries: v.array(v.unknown()) });
const FORMAT = Pack.entries.format.literal;

const NO_PACK =
  'The file is no pack. Choose one that “Save” beside a pack, or `npm run pack`, has made.';
const NEWER =
  'The pack was made by a newer Backgrounder: update the extension here, then add it again.';
/** Why a larger one is refused. */
export const TOO_LARGE = `The file is larger than ${MAX_PACK_LENGTH / 1_000_000} million characters.`;

type Placed = Omit<Finding, 'file'>;

function refused(file: string, findings: readonly Placed[]): PackRead {
  return { ok: false, findings: findings.map((finding) => ({ file, ...finding })) };
}

function notJson(text: string): Placed {
  // A web page, a table or a picture is no damaged pack.
  if (/^\s*[^\s{]/.test(text)) return { line: 1, reason: NO_PACK, rule: 'not-a-pack' };
  return {
    line: text.slice(0, faultIn(text)).split('\n').length,
    reason: 'The file is no pack: from here on it is not JSON, or it is cut off.',
    rule: 'pack-cut-off',
  };
}

/** Finds the lines of issues, and what they are about. */
function placed(text: string, json: unknown, all: readonly Issue[]): Placed[] {
  const issues = all.slice(0, MAX_FINDINGS);
  const paths = issues.map(({ path }) => path.map(String));
  const lines = linesOf(text, paths);
  return issues.map(({ path, reason, rule, values = {} }, index) => {
    const at = paths[index]?.join('.');
    const called = calledBy(json, path);
    return {
      line: lines[index] ?? 1,
      reason: at ? `${at}: ${reason}` : reason,
      rule,
      values,
      ...(at ? { at } : {}),
      ...(called ? { called } : {}),
    };
  });
}
