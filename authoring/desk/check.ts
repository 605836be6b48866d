import { VFile } from 'vfile';
import { location } from 'vfile-location';
import type { DeskCheck, DeskFinding, Target } from '../../desk/finding.ts';
import { type Findings, keyOf } from '../../desk/finding.ts';
import { gapsOfCard, gapsOfDocument } from '../../desk/gaps.ts';
import { holdsBack, mayBeKept } from '../../desk/holds-back.ts';
import { quotesIn } from '../../desk/in-hand.ts';
import { linesOf } from '../../desk/lines-of.ts';
import type { DeskCard, DeskDocument, DeskPack, SubjectDraft } from '../../desk/model.ts';
import { originalOf } from '../../desk/original.ts';
import { type SourceText, textOf } from '../../desk/source.ts';
import { withoutBlanks } from '../../desk/without-blanks.ts';
import { Book, type DocumentFile, type EntryFile, type EntryText, NO_WORDING } from '../book.ts';
import { ALL_RULES } from '../check/rules/index.ts';
import { READING_RULES } from '../check/rules/reading.ts';
import { check } from '../check/run.ts';
import { valuesOf } from '../check/values.ts';
import { checkBook, isSound, loadMaps, packOf } from '../compile.ts';
import type { Maps } from '../maps/draw.ts';
import { readDocument } from '../read/document.ts';
import { readEntry } from '../read/entry.ts';
import { createComparison, type Sources, together } from './compare-card.ts';
import { remembered, remembering } from './remember.ts';
import { pathOfCard, pathOfDocument, type Span, writeCard, writeDocument } from './write.ts';

/** Rules that compare several cards: only a check of the whole pack can apply them. */
const TOGETHER = new Set([
  ...['related', 'related-one-way', 'alias-clash', 'entry-twice', 'document-twice', 'case-angle'],
  ...['same-sentence', 'citation-to-nothing', 'fact-unsaid', 'allowance', 'allowance-unused'],
]);

/** Reported once for a card, rather than under each of its sentences. */
const OF_WHOLE = new Set(['unnamed-publisher']);

/** A result may be requested any number of times. */
const MAX_ROUNDS = 8;

/** A file of the desk as read; the messages from reading are kept separately. */
interface Read<T> {
  readonly read: T | null;
  readonly file: VFile;
  readonly messages: VFile['messages'];
  readonly spans: readonly Span[];
}

interface Checker {
  /**
   * Checks everything on the desk, by the rules of the build, and makes a pack of all that holds. What
   * the house style asks for is advice, as it is for any pack that somebody adds; what is not in its
   * source, or is the source's own words, is not (`desk/holds-back.ts`).
   *
   * @param sources texts of the documents by key; of none may a run of words stay.
   */
  all(desk: DeskPack, sources: Sources): Promise<DeskCheck>;
  /** Checks the card or document being typed in; results that need all cards are those of the last `all`. */
  one(desk: DeskPack, sources: Sources, target: Target): readonly DeskFinding[];
}

/** Creates a checker that only reads again what has changed. */
export function createChecker(): Checker {
  const cards = new Map<string, Read<EntryFile | EntryText>>();
  const documents = new Map<string, Read<DocumentFile>>();
  const compare = createComparison();
  let last: DeskCheck | null = null;
  let drawn: Maps | null = null;
  const rememberingMaps = async (): Promise<Maps> => {
    if (drawn) return drawn;
    const { place, countries, overview } = await loadMaps();
    drawn = {
      place: remembering(place),
      countries: remembering(countries),
      overview: remembering(overview),
    };
    return drawn;
  };
  const made = (desk: DeskPack, book: Book, maps: Maps) => {
    const { id, title, lang } = desk;
    return { pack: packOf(book, { id, title: title.trim() || id, lang }, maps), waiting: [] };
  };

  const readCard = (card: DeskCard, lang: string) => {
    const { text, spans } = writeCard(card);
    return remembered(cards, `${lang} ${pathOfCard(card)}`, text, () => {
      const file = new VFile({ path: pathOfCard(card), value: text });
      const read = readEntry(file, lang, card.subject || undefined);
      return { read, file, messages: [...file.messages], spans };
    });
  };
  const readSource = (document: DeskDocument) => {
    const { text, spans } = writeDocument(document);
    return remembered(documents, document.id, text, () => {
      const file = new VFile({ path: pathOfDocument(document.id), value: text });
      return { read: readDocument(file), file, messages: [...file.messages], spans };
    });
  };

  const bookOf = (desk: DeskPack, some: readonly DeskCard[], sources: Sources) => {
    const readCards = some.map((card) => readCard(card, desk.lang));
    const readDocuments = desk.documents.map(readSource);
    // Removes messages from earlier checks.
    for (const { file, messages } of [...readCards, ...readDocuments]) {
      file.messages.splice(0, file.messages.length, ...messages);
    }
    const isUnread = ({ messages }: Read<unknown>) => messages.some(({ fatal }) => fatal);
    const unread = [...readCards, ...readDocuments].filter(isUnread);
    return new Book({
      lang: desk.lang,
      subjects: desk.subjects.map(named),
      wording: NO_WORDING,
      documents: readDocuments.flatMap(({ read }) => read ?? []),
      texts: readCards.flatMap(({ read }) => read ?? []),
      unread: new Set(unread.map(({ file }) => file.stem ?? '')),
      sources: desk.documents.flatMap(({ source }) => textsOf(sources.get(source))),
    });
  };

  const findingsOf = (desk: DeskPack, sources: Sources, target: Target): DeskFinding[] => {
    if (target.kind === 'card') {
      const card = desk.cards.find(({ id }) => id === target.id);
      if (!card) return [];
      const missing = new Set(gapsOfCard(card).map(({ field }) => field));
      // Without them, a file lacks the shape of a card, which the page already says.
      if (missing.has('gloss') || missing.has('summary.0')) missing.add('');
      const checked = beyond(missing, findingsOn(readCard(card, desk.lang)));
      const compared = compare(card, desk, sources);
      return together(card, checked, compared, originalOf(card.gloss, desk, sources));
    }
    const document = desk.documents.find(({ id }) => id === target.id);
    if (!document) return [];
    const missing = new Set(gapsOfDocument(document).map(({ field }) => field));
    // Nothing follows the head yet.
    if (missing.has('statements')) missing.add('');
    return beyond(missing, findingsOn(readSource(document)));
  };

  return {
    async all(desk, sources) {
      // Awaited first: nothing else may run in between, as the files are shared.
      const maps = desk.cards.length > 0 ? await rememberingMaps() : null;
      const whole = bookOf(desk, desk.cards, sources);
      checkBook(whole, 'advice');
      const findings = new Map<string, readonly DeskFinding[]>();
      for (const { id } of desk.cards) {
        const target = { kind: 'card', id } as const;
        findings.set(keyOf(target), findingsOf(desk, sources, target));
      }
      for (const { id } of desk.documents) {
        const target = { kind: 'document', id } as const;
        findings.set(keyOf(target), findingsOf(desk, sources, target));
      }
      if (!maps) last = { findings, pack: null, waiting: [] };
      else if (holds(desk, findings)) last = { findings, ...made(desk, whole, maps) };
      else last = { findings, ...holding(desk, sources, maps) };
      return last;
    },
    one(desk, sources, target) {
      const card = target.kind === 'card' && desk.cards.find(({ id }) => id === target.id);
      const beside = card ? desk.cards.filter(({ id }) => card.related.includes(id)) : [];
      // Only the documents it cites: most of the time would go into the others.
      const ids = new Set(card ? citedBy(card) : [target.id]);
      const part = { ...desk, documents: desk.documents.filter(({ id }) => ids.has(id)) };
      const book = bookOf(part, card ? [card, ...beside] : [], sources);
      if (desk.lang === 'en') check(book, 'advice');
      const before = last?.findings.get(keyOf(target)) ?? [];
      return [
        ...findingsOf(desk, sources, target).filter(({ rule }) => !TOGETHER.has(rule)),
        ...before.filter(({ rule }) => TOGETHER.has(rule)),
      ];
    },
  };

  /** The pack of all valid cards. An invalid card affects no others. */
  function holding(
    desk: DeskPack,
    sources: Sources,
    maps: Maps,
  ): Pick<DeskCheck, 'pack' | 'waiting'> {
    const filled = withoutBlanks(desk);
    const sound = filled.documents.filter((document) => gapsOfDocument(document).length === 0);
    let held = filled.cards.filter((card) => gapsOfCard(card).length === 0);
    for (let round = 0; round < MAX_ROUNDS && held.length > 0; round++) {
      const ids = new Set(held.map(({ id }) => id));
      const bare = held.map((card) => among(card, ids));
      const part = { ...desk, documents: sound, cards: bare };
      const book = bookOf(part, bare, sources);
      checkBook(book, 'advice');
      const next = held.filter((_, index) => {
        const card = bare[index];
        if (!card || !isSound(readCard(card, desk.lang).file)) return false;
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

/** While a subject is renamed, its name may be empty for a moment; in a pack, it may not. */
function named({ title, about, ...subject }: SubjectDraft): SubjectDraft {
  const name = title.trim() || subject.id;
  return { ...subject, title: name, about: about.trim() || name };
}

const READING: ReadonlySet<string> = new Set(READING_RULES.map(({ id }) => id));

/** Drops findings about unreadable files where the page itself says what is missing. */
function beyond(missing: ReadonlySet<string>, findings: readonly DeskFinding[]): DeskFinding[] {
  return findings.filter(
    ({ field, rule }) => !(missing.has(field) && (READING.has(rule) || !rule)),
  );
}

function citedBy(card: DeskCard): string[] {
  return linesOf(card).flatMap(({ cites }) => cites.map(({ document }) => document));
}

/** Keeps only what is valid, so that the folder can be read again. */
export function withoutWaiting(whole: DeskPack, waiting: readonly string[]): DeskPack {
  const desk = withoutBlanks(whole);
  const held = desk.cards.filter(({ id }) => !waiting.includes(id));
  const ids = new Set(held.map(({ id }) => id));
  return {
    ...desk,
    title: desk.title.trim() || desk.id,
    subjects: desk.subjects.map(named),
    documents: desk.documents.filter((document) => gapsOfDocument(document).length === 0),
    cards: held.map((card) => among(card, ids)),
  };
}

/** A card without references to any others than these. */
function among(card: DeskCard, ids: ReadonlySet<string>): DeskCard {
  return {
    ...card,
    related: card.related.filter((id) => ids.has(id)),
    parent: card.parent && ids.has(card.parent.text) ? card.parent : null,
    rivals: card.rivals.filter(({ text }) => ids.has(text)),
  };
}

function textsOf(source: SourceText | undefined): string[] {
  return source ? [textOf(source)] : [];
}

function findingsOn({ file, spans }: Read<unknown>): DeskFinding[] {
  const lines = location(file);
  return file.messages.flatMap((message) => {
    const { fatal, line, column, reason, ruleId, place } = message;
    // Notes ask for nothing.
    if (fatal === undefined || fatal === null) return [];
    // A decision to keep a sentence also covers the statement between it and the source.
    if (ruleId === 'allowance-unused' && quotesIn(reason).some(mayBeKept)) return [];
    const start = place && 'start' in place ? place.start : place;
    const at = start?.offset ?? lines.toOffset({ line: line ?? 1, column: column ?? 1 }) ?? 0;
    const fix = ALL_RULES.find(({ id }) => id === ruleId)?.fix ?? '';
    const isOfWhole = ruleId !== undefined && OF_WHOLE.has(ruleId);
    if (isOfWhole && message !== file.messages.find((each) => each.ruleId === ruleId)) return [];
    const field = isOfWhole ? '' : fieldAt(spans, at, String(file));
    const values = valuesOf(message);
    return [
      { field, rule: ruleId ?? '', reason, fix, values, must: fatal || holdsBack(ruleId ?? '') },
    ];
  });
}

/** The field at an offset; else the first on its line. */
function fieldAt(spans: readonly Span[], at: number, text: string): string {
  const within = spans.findLast(({ start, end }) => start <= at && at < end);
  if (within) return within.field;
  const begin = text.lastIndexOf('\n', at - 1) + 1;
  const next = text.indexOf('\n', at);
  const end = next < 0 ? text.length : next;
  return spans.find(({ start }) => begin <= start && start < end)?.field ?? '';
}
