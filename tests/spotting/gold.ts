import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A name that an item of the gold set holds: offsets are UTF-16, into the block's text. */
export interface GoldMention {
  readonly entry: string;
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** One line of the gold set. */
export interface Item {
  /** File and line, to find it by. */
  readonly place: string;
  /** Primary language subtag, of the item's page. */
  readonly lang: string;
  readonly blocks: readonly string[];
  readonly mentions: readonly GoldMention[];
  /** For a trap, the entry that it tempts to mark. */
  readonly trap: string | null;
  /** What makes it hard, where the line says so. */
  readonly difficulty: Difficulty | null;
}

/** What makes an item hard to spot names in; the README of the gold set says what each means. */
const DIFFICULTIES = [
  'plain',
  'caps',
  'lower',
  'inflection',
  'compound',
  'spelling',
  'phrase',
  'sense',
  'cue',
  'document',
  'list',
  'caption',
  'quote',
  'dateline',
  'sign',
  'script',
  'namesake',
  'longer-name',
] as const;
type Difficulty = (typeof DIFFICULTIES)[number];

/** Cues are tuned on the one; figures are quoted from the other. */
export type Half = 'tuning' | 'held-out';

/**
 * The gold set grew with the entries; the others are sentences as papers and agencies write them.
 */
export const COLLECTIONS = ['gold', 'news', 'wire', 'plain'] as const;
export type Collection = (typeof COLLECTIONS)[number];

/** Reads `<collection>/<half>/<lang>.txt`; the README of `gold/` says how a line is written. */
export function readGold(half: Half, collection: Collection = 'gold'): Item[] {
  return readFolder(join(import.meta.dirname, collection, half), half);
}

/**
 * Reads every `<lang>.txt` of a folder.
 * @param label What places of items begin with.
 * @throws Error if it holds none, or that names file and line, where one is not
 *   written as it should be.
 */
export function readFolder(folder: string, label = folder): Item[] {
  const names = readdirSync(folder).filter((name) => /^[a-z]{2,3}\.txt$/.test(name));
  if (names.length === 0) throw new Error(`${folder} holds no files such as en.txt`);
  return names.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split(/\r?\n/)
      .map((line, index) => [line, `${label}/${name}:${index + 1}`] as const)
      .filter(([line]) => line.trim() !== '' && !line.startsWith('#'))
      .map(([line, place]) => readLine(line, place, name.replace('.txt', ''))),
  );
}

/**
 * Reads one line: `{difficulty} ` says what is hard, `!entry ` opens a trap, `!none ` a line
 * without names, ` ¶ ` parts blocks, `[[entry|text]]` names an entry.
 */
export function readLine(line: string, place: string, lang: string): Item {
  const [, tag, opened = null, body = ''] =
    /^(?:\{([a-z-]+)\} )?(?:!([a-z\d-]+) )?(.*)$/.exec(line) ?? [];
  const difficulty = DIFFICULTIES.find((one) => one === tag) ?? null;
  if (tag !== undefined && difficulty === null) {
    throw new Error(`${place}: {${tag}} is none of ${DIFFICULTIES.join(', ')}`);
  }
  const mentions: GoldMention[] = [];
  const blocks = body.split(' ¶ ').map((part, block) => {
    let text = '';
    let from = 0;
    for (const { 0: whole, 1: entry = '', 2: name = '', index } of part.matchAll(
      /\[\[([a-z\d-]+)\|(.+?)\]\]/g,
    )) {
      text += part.slice(from, index);
      mentions.push({ entry, block, start: text.length, end: text.length + name.length });
      text += name;
      from = index + whole.length;
    }
    return text + part.slice(from);
  });
  const isEmpty = opened === 'none';
  if (isEmpty ? mentions.length > 0 : opened === null && mentions.length === 0) {
    throw new Error(`${place}: a line names entries, or is a trap, or both, or opens with !none`);
  }
  return { place, lang, blocks, mentions, trap: isEmpty ? null : opened, difficulty };
}
