import type { PlacedSentence } from '../../book.ts';
import { figuresIn } from '../figures-in.ts';
import { namesIn } from '../names.ts';
import type { Rule } from '../rule.ts';

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
