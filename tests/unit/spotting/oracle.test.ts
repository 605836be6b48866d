import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../spotting/find.ts';
import { inflect } from '../../../spotting/inflect/inflect.ts';
import type { Form, Term } from '../../../spotting/types.ts';
import { fold } from '../../../spotting/words/fold.ts';

/** Han and kana stand for themselves (UAX #29). */
const WORD = '[[\\p{L}\\p{N}\\p{M}]--[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}]]';
const QUOTE = '["\u00AB\u00BB\u201C-\u201F]*';
/**
 * Any spaces and quotation marks, or a hyphen, which may have spaces before
 * a name, or an underscore.
 */
const GAP = `(?:${QUOTE} *${QUOTE}(?: |(?<= )|-)${QUOTE} *${QUOTE}|${QUOTE} *-${QUOTE} *${QUOTE}(?!\\p{Ll})|_)`;
const CLITICS = '(?:[\u0648\u0641]?[\u0628\u0644\u06A9]?)';
/** Before Latin letters, the article as well. */
const BEFORE_LATIN = `${CLITICS}(?:\u0627\u0644|\u0644)?`;
const LATIN = /^\p{Script=Latin}{2}/u;

/** Whether an underscore is in or beside a name, and no hashtag has both. */
function isIdentifier(text: string, start: number, end: number): boolean {
  const isHashtag = /(?<![\p{L}\p{N}\p{M}_])#[\p{L}\p{N}\p{M}_]*$/u.test(text.slice(0, start));
  return text.slice(Math.max(0, start - 1), end + 1).includes('_') && !isHashtag;
}

interface Found {
  readonly entry: string;
  readonly start: number;
  readonly end: number;
}

/** Leftmost, then longest, by one regular expression for each spelling at each place. */
function byHand(terms: readonly Term[], text: string): Found[] {
  const folded = fold(text);
  const spellings = terms.flatMap(({ id, forms }) =>
    forms.flatMap((form) =>
      inflect(form).map((variant) => {
        const source = fold(variant.text)
          .text.replace(/[^\p{L}\p{N}\p{M} '-]/gu, '\\$&')
          .replace(/[ -]/g, GAP);
        const latin = LATIN.test(variant.text) ? BEFORE_LATIN : '';
        const clitics = variant.lang === 'ar' ? CLITICS : latin;
        const rule = new RegExp(`(?<!${WORD})(${clitics})(${source})(?!${WORD})`, 'vy');
        return { id, kind: form.kind, rule };
      }),
    ),
  );
  const found: Found[] = [];
  for (let at = 0; at < folded.text.length; ) {
    let best: { id: string; kind: Form['kind']; skip: number; length: number } | null = null;
    for (const { id, kind, rule } of spellings) {
      rule.lastIndex = at;
      const match = rule.exec(folded.text);
      if (!match) continue;
      const [whole = '', clitics = ''] = match;
      const [length, skip] = [whole.length, clitics.length];
      if (kind !== 'not' && isIdentifier(folded.text, at, at + length)) continue;
      if (!best || length > best.length) best = { id, kind, skip, length };
    }
    if (best && best.kind !== 'not') {
      found.push({
        entry: best.id,
        start: folded.from(at + best.skip),
        end: pastMarks(text, folded.to(at + best.length - 1)),
      });
    }
    at += best?.length ?? 1;
  }
  return found;
}

const term = (id: string, ...forms: Form[]): Term => ({ id, forms, cues: [] });
const sure = (text: string, lang = 'en'): Form => ({ text, kind: 'sure', lang, caseless: false });
const not = (text: string): Form => ({ ...sure(text), kind: 'not' });

const TERMS: readonly Term[] = [
  term('isis-k', sure('ISIS-K'), sure('Islamic State Khorasan')),
  term('islamic-state', sure('Islamic State'), sure('ISIS'), not('Islamic State of Peru')),
  term('cathedral', sure('Kölner Dom', 'de'), sure('Schloß', 'de')),
  term('crocus', sure('теракт в Крокусе', 'ru')),
  term('daesh', sure('داعش', 'ar'), sure('ولاية كنر', 'ar')),
  term('taliban', sure('طالبان', 'fa')),
  term('attack', sure('Moskova saldırısı', 'tr')),
  term('apostrophe', sure("Da'esh"), sure('Office')),
];

/** The same letters otherwise: decomposed, with things in between that are not seen, by shape. */
const disguise = fc.constantFrom<(text: string) => string>(
  (text) => text,
  (text) => text,
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', '\u00A0'),
  (text) => text.replaceAll('-', '\u2011').replaceAll("'", '\u2019'),
  (text) => [...text].join('\u00AD'),
  (text) => `\u202B${[...text].join('\u200D')}\u202C`,
  (text) => text.replaceAll('ffi', '\uFB03'),
  (text) => text.replaceAll('ا', '\uFE8D').replaceAll('ط', '\uFEC1').replaceAll('ي', 'ى'),
  (text) => text.replaceAll('د', 'د\u064E').replaceAll('ش', 'ش\u0640'),
  (text) => text.replaceAll('ISIS', '\uFF29\uFF33\uFF29\uFF33'),
  (text) => text.replace(' ', ' «'),
);
const NOISE =
  ' |  |, |. |-|\u2019|\u00AD|\u200C|\u064E|\uD800|\uDC00|\u{1F525}|_|#|x|ISIS|State|Peru|of |و|ب|ل|ال|ها|b|ta|國|の|한';
const piece = fc.oneof(
  fc
    .tuple(
      fc.constantFrom(
        ...TERMS.flatMap(({ forms }) => forms.flatMap((form) => inflect(form).map((v) => v.text))),
      ),
      disguise,
    )
    .map(([text, change]) => change(text)),
  fc.constantFrom(...NOISE.split('|')),
);
const anyText = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

describe('find on any text', () => {
  const dictionary = buildDictionary(TERMS);
  const same = new Set(
    TERMS.flatMap(({ forms }) =>
      forms.flatMap((form) => inflect(form).map(({ text }) => plain(text))),
    ),
  );
  /** Folded, with what may stand in a gap as one space. */
  function plain(text: string): string {
    return fold(text)
      .text.replace(/["\u00AB\u00BB\u201C-\u201F]/g, '')
      .replace(/ +|[-_]/g, ' ');
  }

  it('names exactly the text it points at', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end } of find(dictionary, [text], null)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(same).toContain(plain(text.slice(start, end)));
          last = end;
        }
      }),
      { numRuns: 4000 },
    );
  });

  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const found = find(dictionary, [text], null);
        expect(found.map(({ entry, start, end }) => ({ entry, start, end }))).toEqual(
          byHand(TERMS, text),
        );
      }),
      { numRuns: 4000 },
    );
  });

  it('accepts any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        for (const { start, end } of find(dictionary, [text], null)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

/**
 * A mention goes on over the marks of its last letter, of which folding keeps none: at most three.
 */
function pastMarks(text: string, end: number): number {
  const marks = /^(?:(?![\u{10000}-\u{10FFFF}])\p{M}){0,3}/u.exec(text.slice(end));
  return end + (marks?.[0].length ?? 0);
}
