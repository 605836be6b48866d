import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { withEvidence } from '../../../../spotting/evidence.ts';
import { find } from '../../../../spotting/find.ts';
import { form } from '../small-dictionary.ts';

const LANGS = ['en', 'de', 'fr', 'es', 'tr'];
const each = (text: string, kind: 'usual' | 'ambiguous') =>
  LANGS.map((lang) => form(text, lang, kind));

const DICTIONARY = buildDictionary([
  { id: 'vance', forms: each('Vance', 'usual'), cues: [] },
  { id: 'merz', forms: each('Merz', 'usual'), cues: [] },
  { id: 'erdogan', forms: each('Erdoğan', 'usual'), cues: [] },
  { id: 'russia', forms: each('Russia', 'usual'), cues: [] },
  { id: 'harris', forms: each('Harris', 'ambiguous'), cues: ['Senate', 'Trump', 'Trumps'] },
  { id: 'yunus', forms: each('Yunus', 'ambiguous'), cues: ['Dhaka', 'Professor'] },
  { id: 'gabbard', forms: each('Gabbard', 'usual'), cues: [] },
]);

const entriesIn = (text: string, lang: string) =>
  withEvidence(find(DICTIONARY, [text], lang))
    .map(({ entry }) => entry)
    .join(' ');

describe('a title that leaders do not have, before a family name', () => {
  it.each([
    ['en', 'U.S. District Judge Vance ruled on Tuesday.'],
    ['en', 'Judge Harris blocked Trump’s order.'],
    ['en', 'Police Officer Vance was hurt.'],
    ['en', 'Sgt. Vance was hurt.'],
    ['en', 'The Rev. Vance led the prayer.'],
    ['en', 'Dr. Harris, an oncologist, criticised Trump.'],
    ['en', 'Rep. Harris opposed Trump.'],
    ['de', 'Richter Harris stoppte Trumps Dekret.'],
    ['de', 'Die Bundesrichterin Harris stoppte Trumps Dekret.'],
    ['de', 'Prof. Dr. Merz lehrt in Köln.'],
    ['de', 'Die Rechtsanwältin Merz vertritt die Eltern.'],
    ['de', 'Hauptkommissar Merz ermittelt.'],
    ['fr', 'Le juge Harris a bloqué le décret de Trump.'],
    ['fr', 'La sergente Vance a été blessée.'],
    ['fr', 'Le docteur Harris a critiqué Trump.'],
    ['es', 'La jueza Harris frenó el decreto de Trump.'],
    ['es', 'El sargento Vance resultó herido.'],
    ['tr', 'Prof. Dr. Erdoğan ameliyatı anlattı.'],
    ['tr', 'Hâkim Erdoğan davayı erteledi.'],
    ['tr', 'Öğretmen Erdoğan emekli oldu.'],
  ])('is another’s: %s %s', (lang, text) => {
    expect(entriesIn(text, lang)).toBe('');
  });

  it.each([
    ['en', 'A federal judge Vance appointed stopped it.', 'vance'],
    ['en', 'The Judge Vance appointed stopped it.', 'vance'],
    ['en', 'Chief Executive Officer Vance resigned.', 'vance'],
    ['en', 'He is no Judge. Vance is.', 'vance'],
    ['en', 'Rep. Gabbard spoke.', 'gabbard'],
    ['en', 'Professor Yunus spoke in Dhaka.', 'yunus'],
    ['de', 'Mehrfach haben Richter Merz gestoppt.', 'merz'],
    ['de', 'Wenn die Richter Merz stoppen, ist es vorbei.', 'merz'],
    ['de', 'Der frühere Rechtsanwalt Merz regiert.', 'merz'],
    ['fr', 'Un texte que juge Vance insuffisant.', 'vance'],
    ['fr', 'C’est un échec, comme le juge Merz.', 'merz'],
    ['tr', 'Hâkim Erdoğan’ı dinledi.', 'erdogan'],
    ['tr', 'Doktor Erdoğan hakkında konuştu.', 'erdogan'],
  ])('is no title: %s %s', (lang, text, entry) => {
    expect(entriesIn(text, lang)).toBe(entry);
  });
});

describe('what is done to a thing, in a clause without “that”', () => {
  it.each([
    ['The village Russia says it captured is empty.', 'russia'],
    ['The village Russia claimed to have captured is empty.', 'russia'],
    ['The documentary Vance hated won a prize.', 'vance'],
    ['The yacht Vance allegedly uses was moved.', 'vance'],
    ['The tanker Russia released on Monday is empty.', 'russia'],
    ['The song Vance dances to at his rallies is old.', 'vance'],
    ['A pub Vance drinks in was closed.', 'vance'],
    ['The hotel Russia officials stayed at was hit.', 'russia'],
  ])('is no name of it: %s', (text, entry) => {
    expect(entriesIn(text, 'en')).toBe(entry);
  });

  it.each([
    'The hotel Russia lost its roof.',
    'The hotel Russia said it would reopen.',
    'The ferry Russia struck a rock.',
    'The frigate Russia sank in 1982.',
    'The cat Vance was found in a tree.',
  ])('may bear a name: %s', (text) => {
    expect(entriesIn(text, 'en')).toBe('');
  });
});
