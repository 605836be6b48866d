import type { PlacedSentence } from '../../book.ts';
import { contentWords } from '../content-words.ts';
import { figuresIn } from '../figures-in.ts';
import { namesIn } from '../names.ts';
import type { Rule } from '../rule.ts';

/** Words with their hyphens and apostrophes. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;

/** The share of common three-word runs from which two sentences say the same. */
const ALIKE = 0.6;

const SAID = 'The old hall was built by the river in the year 2009 for concerts and trade fairs.';

export const sameSentence: Rule = {
  id: 'same-sentence',
  severity: 'warning',
  fix: 'Say it in one entry and relate the two, or say here what it means for this entry.',
  bad: { summary: [SAID, 'It burned.'], files: { 'entries/other-hall.md': other(SAID) } },
  good: {
    summary: [SAID, 'It burned.'],
    files: { 'entries/other-hall.md': other('The other hall was moved to the river in 2010.') },
  },
  *find(book) {
    const all = book.entries.flatMap((each) =>
      each.sentences
        .filter(isOwn)
        .map((sentence) => ({ each, sentence, ...saidBy(sentence.text) })),
    );
    /** Earlier sentences by the names and numbers in them: comparing all pairs takes minutes. */
    const before = new Map<string, typeof all>();
    for (const one of all) {
      const others = before.get(one.facts) ?? [];
      const twin = others.find((two) => two.each !== one.each && alike(one, two));
      if (others.push(one) === 1) before.set(one.facts, others);
      if (!twin) continue;
      const reason = `“${twin.each.entry.id}” says the same in nearly the same words.`;
      yield { file: one.each.file, place: one.sentence.place, reason };
    }
  },
};

export const glossRepeated: Rule = {
  id: 'gloss-repeated',
  severity: 'warning',
  fix: 'Say something else in the summary, or leave the words out: the gloss stands right above.',
  bad: {
    gloss: 'Former concert hall by the river, which opened in 2009.',
    summary: ['A merchant built the hall, which opened in 2009.', 'It burned.'],
  },
  good: {
    gloss: 'Former concert hall by the river, which opened in 2009.',
    summary: ['A merchant built the hall together with his son.', 'It burned.'],
  },
  *find(book) {
    for (const { file, sentences } of book.entries) {
      const gloss = sentences.find(({ part }) => part === 'gloss');
      if (!gloss) continue;
      for (const { place, text } of sentences.filter(({ part }) => part === 'summary')) {
        const run = repeatedRun(gloss.text, text, book.lang);
        if (run) yield { file, place, reason: `The gloss says “${run}” already.` };
      }
    }
  },
};

/** Shorter runs are phrases that any sentence may need. */
const LEAST_RUN = 4;
/** A gloss has 90 characters; all runs of a much longer one are too many to compare. */
const MOST_WORDS = 40;

/**
 * The longest run of words in two texts that says something: in four words a year or another
 * number, and what happened then; in more words two that are no names.
 */
function repeatedRun(one: string, other: string, lang: string): string | undefined {
  const words = (one.match(WORD) ?? []).slice(0, MOST_WORDS);
  const within = ` ${(other.match(WORD) ?? []).join(' ').toLowerCase()} `;
  for (let length = words.length; length >= LEAST_RUN; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const run = words.slice(from, from + length);
      const text = run.join(' ');
      if (within.includes(` ${text.toLowerCase()} `) && saysSomething(run, lang)) return text;
    }
  }
  return undefined;
}

function saysSomething(run: readonly string[], lang: string): boolean {
  const plain = run.filter((word) => /^\p{Ll}/u.test(word) && contentWords(word, lang).size > 0);
  const hasNumber = run.some((word) => /^\d/.test(word));
  return run.length === LEAST_RUN ? hasNumber && plain.length > 0 : plain.length > 1;
}

/** Later developments belong on every card they affect, in the same words. */
function isOwn({ part }: PlacedSentence): boolean {
  return part !== 'sinceThen' && part !== 'latest';
}

/** What sentences are compared by: three-word runs, and the names and numbers in them. */
interface Said {
  readonly runs: ReadonlySet<string>;
  readonly facts: string;
}

function saidBy(text: string): Said {
  const words = text.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  const runs = words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  const numbers = figuresIn(text).map(({ value }) => String(value));
  const facts = new Set([...namesIn(text), ...numbers]);
  return { runs: new Set(runs), facts: [...facts].sort().join('\n') };
}

/** Whether two sentences use much the same words about the same names. */
function alike(one: Said, two: Said): boolean {
  if (Math.min(one.runs.size, two.runs.size) < 4) return false;
  return one.runs.intersection(two.runs).size >= ALIKE * Math.max(one.runs.size, two.runs.size);
}

function other(sentence: string): string {
  return `---
name: Other Hall
kind: place
asOf: 2026-11-24
forms:
  en: [Other Hall]
---

> Second hall in the same town, by the river.[^1]

${sentence}[^1]

[^1]: report#1
`;
}
