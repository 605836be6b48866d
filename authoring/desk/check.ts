import {
  type DeskCheck,
  type DeskFinding,
  type Findings,
  keyOf,
  type Target,
} from '../../desk/finding.ts';
import { gapsOfCard, gapsOfDocument } from '../../desk/gaps.ts';
import { linesOf } from '../../desk/lines-of.ts';
import type { DeskCard, DeskPack } from '../../desk/model.ts';
import { titleOf } from '../../desk/named.ts';
import { originalOf } from '../../desk/original.ts';
import { withoutBlanks } from '../../desk/without-blanks.ts';
import type { Book } from '../book.ts';
import { check } from '../check/run.ts';
import { checkBook, isSound, loadMaps, packOf } from '../compile.ts';
import type { Maps } from '../maps/draw.ts';
import { among, isCitable } from './among.ts';
import { createComparison, type Sources, together } from './compare-card.ts';
import { createDeskFiles, type DeskFiles } from './desk-files.ts';
import { beyond, fieldFindings } from './field-findings.ts';
import { remembering } from './remember.ts';

/** Rules that compare several cards: only a check of the whole pack can apply them. */
const TOGETHER = new Set([
  ...['related', 'related-one-way', 'alias-clash', 'entry-twice', 'document-twice', 'case-angle'],
  ...['same-sentence', 'citation-to-nothing', 'fact-unsaid', 'allowance', 'allowance-unused'],
]);

/** A result may be requested any number of times. */
const MAX_ROUNDS = 8;

interface Checker {
  /**
   * Checks everything on the desk, by the rules of the build, and makes a pack of all that holds.
   * What the house style asks for is advice, as it is for any pack that somebody adds; what is not
   * in its source, or is the source's own words, is not (`desk/holds-back.ts`).
   *
   * @param sources texts of the documents, by key; no run of words may be copied from them.
   */
  all(desk: DeskPack, sources: Sources): Promise<DeskCheck>;
  /**
   * Checks the card or document being typed in; results that need all cards are
   * those of the last `all`.
   */
  one(desk: DeskPack, sources: Sources, target: Target): readonly DeskFinding[];
}

/** Creates a checker that only reads again what has changed. */
export function createChecker(): Checker {
  const files = createDeskFiles();
  const findingsOf = createFindings(files);
  const mapsOnce = createMaps();
  let last: DeskCheck | null = null;
  return {
    async all(desk, sources) {
      // Awaited first: nothing else may run in between, as the files are shared.
      const maps = desk.cards.length > 0 ? await mapsOnce() : null;
      const whole = files.book(desk, desk.cards, sources);
      checkBook(whole, 'advice');
      const targets = [
        ...desk.cards.map(({ id }): Target => ({ kind: 'card', id })),
        ...desk.documents.map(({ id }): Target => ({ kind: 'document', id })),
      ];
      const findings = new Map(
        targets.map((target) => [keyOf(target), findingsOf(desk, sources, target)]),
      );
      if (!maps) last = { findings, pack: null, waiting: [] };
      else if (holds(desk, findings)) last = { findings, ...made(desk, whole, maps) };
      else last = { findings, ...holding({ desk, sources, maps, files, findingsOf }) };
      return last;
    },
    one(desk, sources, target) {
      const card = target.kind === 'card' && desk.cards.find(({ id }) => id === target.id);
      const beside = card ? desk.cards.filter(({ id }) => card.related.includes(id)) : [];
      // Only the documents it cites: most of the time would go into the others.
      const ids = new Set(card ? citedBy(card) : [target.id]);
      const part = { ...desk, documents: desk.documents.filter(({ id }) => ids.has(id)) };
      const book = files.book(part, card ? [card, ...beside] : [], sources);
      if (desk.lang === 'en') check(book, 'advice');
      const before = last?.findings.get(keyOf(target)) ?? [];
      return [
        ...findingsOf(desk, sources, target).filter(({ rule }) => !TOGETHER.has(rule)),
        ...before.filter(({ rule }) => TOGETHER.has(rule)),
      ];
    },
  };
}

/** Loads the maps on first use, and keeps what is drawn. */
function createMaps(): () => Promise<Maps> {
  let drawn: Maps | null = null;
  return async () => {
    if (drawn) return drawn;
    const { place, countries, overview } = await loadMaps();
    drawn = {
      place: remembering(place),
      countries: remembering(countries),
      overview: remembering(overview),
    };
    return drawn;
  };
}

/** The findings on a card or document whose book has been checked. */
type FindingsOf = (desk: DeskPack, sources: Sources, target: Target) => DeskFinding[];

function createFindings(files: DeskFiles): FindingsOf {
  const compare = createComparison();
  return (desk, sources, target) => {
    if (target.kind === 'card') {
      const card = desk.cards.find(({ id }) => id === target.id);
      if (!card) return [];
      const missing = new Set(gapsOfCard(card).map(({ field }) => field));
      // Without them, a file lacks the shape of a card, which the page already says.
      if (missing.has('gloss') || missing.has('summary.0')) missing.add('');
      const checked = beyond(missing, fieldFindings(files.card(card, desk.lang)));
      const compared = compare(card, desk, sources);
      return together(card, checked, compared, originalOf(card.gloss, desk, sources));
    }
    const document = desk.documents.find(({ id }) => id === target.id);
    if (!document) return [];
    const missing = new Set(gapsOfDocument(document).map(({ field }) => field));
    // Nothing follows the head yet.
    if (missing.has('statements')) missing.add('');
    return beyond(missing, fieldFindings(files.document(document)));
  };
}

function made(desk: DeskPack, book: Book, maps: Maps): Pick<DeskCheck, 'pack' | 'waiting'> {
  const { id, lang } = desk;
  return { pack: packOf(book, { id, title: titleOf(desk), lang }, maps), waiting: [] };
}

interface Holding {
  readonly desk: DeskPack;
  readonly sources: Sources;
  readonly maps: Maps;
  readonly files: DeskFiles;
  readonly findingsOf: FindingsOf;
}

/** The pack of all valid cards. An invalid card or document affects no others. */
function holding(given: Holding): Pick<DeskCheck, 'pack' | 'waiting'> {
  const { desk, sources, maps, files, findingsOf } = given;
  const filled = withoutBlanks(desk);
  const sound = filled.documents.filter(isCitable);
  let held = filled.cards.filter((card) => gapsOfCard(card).length === 0);
  for (let round = 0; round < MAX_ROUNDS && held.length > 0; round++) {
    const ids = new Set(held.map(({ id }) => id));
    const bare = held.map((card) => among(card, ids));
    const part = { ...desk, documents: sound, cards: bare };
    const book = files.book(part, bare, sources);
    checkBook(book, 'advice');
    const next = held.filter((_, index) => {
      const card = bare[index];
      if (!card || !isSound(files.card(card, desk.lang).file)) return false;
      const found = findingsOf(part, sources, { kind: 'card', id: card.id });
      return !found.some(({ must }) => must);
    });
    if (next.length === held.length) {
      const waiting = desk.cards.flatMap((card) => (ids.has(card.id) ? [] : card.id));
      return { ...made(desk, book, maps), waiting };
    }
    held = next;
  }
  return { pack: null, waiting: desk.cards.map(({ id }) => id) };
}

/** Whether everything on a desk is valid: nothing is missing, and nothing needs fixing. */
function holds(desk: DeskPack, findings: Findings): boolean {
  return (
    desk.cards.length > 0 &&
    desk.cards.every((card) => gapsOfCard(card).length === 0) &&
    desk.documents.every((document) => gapsOfDocument(document).length === 0) &&
    [...findings.values()].every((list) => list.every(({ must }) => !must))
  );
}

function citedBy(card: DeskCard): string[] {
  return linesOf(card).flatMap(({ cites }) => cites.map(({ document }) => document));
}
