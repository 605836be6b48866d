import { describe, expect, it } from 'vitest';
import type { Pattern } from '../../../../spotting/dictionary/pattern.ts';
import {
  MAX_TRIED,
  type Roles,
  rolesAfterClitics,
  rolesInSmall,
  rolesOf,
} from '../../../../spotting/match/roles.ts';

function pattern(words: string, some: Partial<Pattern> = {}): Pattern {
  const all = words.split(' ');
  return {
    ...{ entry: words, kind: 'sure', lang: 'en', caseless: false, words: all },
    ...{ gaps: all.slice(1).map(() => ' '), anchor: 0, related: [], rank: 0, isPerson: false },
    ...some,
  };
}

const said = ({ forms, nouns, beside }: Roles) =>
  [forms, nouns, beside].map((patterns) => patterns.map(({ entry }) => entry));

describe('the roles of the patterns at a word', () => {
  const name = pattern('Mali');
  const noun = pattern('mali', { kind: 'not', lang: 'tr' });
  const other = pattern('Mali Airport', { kind: 'not' });
  const cue = pattern('junta', { kind: 'cue' });
  const against = pattern('budget', { kind: 'against' });

  it('are names, nouns that names look like, and what stands beside names', () => {
    const roles = rolesOf([cue, name, noun, against, other]);
    expect(said(roles)).toEqual([['Mali', 'Mali Airport'], ['mali'], ['junta', 'budget']]);
  });

  it('leave out names that need a capital, where a word is in lower case', () => {
    const small = pattern('shadow fleet', { caseless: true });
    expect(said(rolesInSmall([name, small, cue]))).toEqual([['shadow fleet'], [], ['junta']]);
  });

  it('are Arabic and Latin ones that begin with the word, after what is attached to it', () => {
    const army = pattern('الجيش السوداني', { lang: 'ar' });
    const second = pattern('قوات الجيش', { lang: 'ar', anchor: 1 });
    const russian = pattern('Мали', { lang: 'ru' });
    expect(said(rolesAfterClitics([name, army, second, russian]))).toEqual([
      [name.words[0], 'الجيش السوداني'],
      [],
      [],
    ]);
  });

  it('are few names, however many entries a pack gives the same word, and all that stands beside them', () => {
    const many = Array.from({ length: MAX_TRIED + 50 }, () => name);
    const roles = rolesOf([...many, ...many.map(() => cue)]);
    expect(roles.forms).toHaveLength(MAX_TRIED);
    expect(roles.beside).toHaveLength(many.length);
  });

  it('are found out once for each list of patterns, apart for each setting', () => {
    const patterns = [name, cue];
    expect(rolesOf(patterns)).toBe(rolesOf(patterns));
    expect(rolesInSmall(patterns).forms).toEqual([]);
    expect(rolesOf(patterns).forms).toEqual([name]);
  });
});
