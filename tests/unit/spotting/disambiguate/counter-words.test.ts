import { describe, expect, it } from 'vitest';
import { buildDictionary } from '../../../../spotting/dictionary/dictionary.ts';
import { find } from '../../../../spotting/find.ts';
import { bundled } from '../../bundled.ts';
import { form } from '../small-dictionary.ts';

const LANGS = ['en', 'fr', 'es', 'de'];
const usual = (text: string) => LANGS.map((lang) => form(text, lang, 'usual'));
const ambiguous = (text: string) => LANGS.map((lang) => form(text, lang, 'ambiguous'));

describe('words against a name', () => {
  const names = buildDictionary([
    { id: 'duro', forms: ambiguous('Duro'), cues: ['Terania'], against: ['Guerra', 'cigar'] },
  ]);
  const marked = (text: string, lang: string) =>
    find(names, [text], lang).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['es', 'Duro habló de la guerra ayer en Terania.', ['Duro']],
    ['es', 'Duro habló con Guerra ayer en Terania.', []],
    ['es', 'DURO HABLÓ CON GUERRA AYER EN TERANIA.', []],
    ['en', 'In Terania a Duro cigar costs a lot.', []],
    ['en', 'In Terania a Duro Cigar costs a lot.', []],
  ])('count in capitals if they are names: %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('a word against a name that is in the full name of another', () => {
  const names = buildDictionary([
    { id: 'sons', forms: [form('Sons', 'en', 'usual')], cues: [], against: ['Union', 'Onion'] },
    {
      id: 'union',
      forms: [form('Union of Sons'), form('Sons', 'en', 'ambiguous')],
      cues: ['north'],
    },
    { id: 'post', forms: [form('Onion Post')], cues: [] },
  ]);
  const marked = (text: string) =>
    find(names, [text], 'en').map(({ entry, start, end }) => `${entry}:${text.slice(start, end)}`);

  it.each([
    // It is named next, so that the one before is not it.
    [
      'The Sons were to disarm the Union of Sons in the north.',
      ['sons:Sons', 'union:Union of Sons'],
    ],
    ['The Union of Sons went. The Sons met in the north.', ['union:Union of Sons', 'union:Sons']],
    // A word of its own, and a name without that of the other.
    ['The Sons went to a union meeting. In the north they slept.', ['sons:Sons']],
    ['The Sons went to an Union in the north.', ['union:Sons']],
    ['The Sons read the Onion Post in the north.', ['union:Sons', 'post:Onion Post']],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('trades', () => {
  const names = buildDictionary([
    {
      id: 'keller',
      forms: [
        ...LANGS.map((lang) => form('Anna Keller', lang)),
        ...usual('Keller'),
        form('أنا كيلر', 'ar'),
      ],
      cues: ['Senate'],
    },
    { id: 'goma', forms: usual('Goma'), cues: [] },
  ]);
  const marked = (text: string, lang: string) =>
    find(names, [text], lang).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['es', 'La pintora Anna Keller expone en Lugo.', []],
    ['es', 'El párroco Anna Keller bendijo las motos.', []],
    ['fr', 'La fleuriste Anna Keller ferme à midi.', []],
    ['fr', 'Le dentiste Anna Keller opère.', []],
    ['es', 'Anna Keller, dirigente del partido, ganó.', ['Anna Keller']],
    ['es', 'Keller, dirigente del partido, ganó.', ['Keller']],
    ['es', 'Cerraron Goma, corredor de mercancías.', ['Goma']],
    ['en', 'Keller, the runner-up, conceded.', ['Keller']],
    ['en', 'Keller, a backer of the plan, agreed.', ['Keller']],
    ['en', 'Anna Keller, a heart surgeon, won.', ['Anna Keller']],
    ['en', 'Keller, a runner from Bristol, won.', []],
    ['ar', 'الخباز أنا كيلر يفتح متجرا.', []],
  ])('tell another, what leaders are called does not: %s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('further names beside a name', () => {
  const names = buildDictionary([
    { id: 'abbas', forms: [form('عباس', 'ar', 'ambiguous')], cues: ['فلسطيني'] },
    { id: 'sharaa', forms: [form('أحمد الشرع', 'ar')], cues: [] },
    { id: 'modi', forms: usual('Modi'), cues: ['Inde'] },
    { id: 'assad', forms: [...usual('Assad'), ...usual('Assaad')], cues: ['Syrie'] },
    { id: 'bolso', forms: ambiguous('Bolsonaro'), cues: ['brasileña', 'brasileño'] },
  ]);
  const marked = (text: string, lang: string) =>
    find(names, [text], lang).map(({ start, end }) => text.slice(start, end));

  it.each([
    ['ar', 'زار اللواء عباس كامل وفد فلسطيني.', []],
    ['ar', 'قال عباس إبراهيم إن الوفد فلسطيني.', []],
    ['ar', 'قال عباس إن الوفد فلسطيني.', ['عباس']],
    ['ar', 'أحمد الشرع محمد، نجار من حمص.', []],
    ['ar', 'استقبل أحمد الشرع محمد شياع أمس.', ['أحمد الشرع']],
    ['fr', 'La maison Modi & Fils vend du drap.', []],
    ['fr', 'Modi & Poutine se sont vus.', ['Modi']],
    ['fr', 'En Syrie, Assaad al Nahar enseigne.', []],
    ['es', 'Flávio Bolsonaro viajó. En la televisión brasileña Onda, Bolsonaro calló.', []],
    ['es', 'Flávio Bolsonaro viajó. Bolsonaro, el brasileño, calló.', ['Bolsonaro']],
  ])('%s: %s', (lang, text, expected) => {
    expect(marked(text, lang)).toEqual(expected);
  });
});

describe('the words against our own names', () => {
  it('are no names of what is related, which news tells together: Gaza, beside Gaza City', () => {
    const entries = bundled.pack.entries;
    const owners = new Map(
      entries.flatMap(({ id, forms }) =>
        forms.filter(({ kind }) => kind === 'sure').map(({ text }) => [text, id] as const),
      ),
    );
    for (const { id, forms } of entries) {
      for (const { kind, text } of forms) if (kind === 'usual') owners.set(text, id);
    }
    const related = new Set(
      entries.flatMap(({ id, related: others = [] }) => others.map((other) => `${id} ${other}`)),
    );
    const found = entries.flatMap(({ id, against = [] }) =>
      against.flatMap((word) => {
        const other = owners.get(word);
        const isTold = related.has(`${id} ${other}`) || related.has(`${other} ${id}`);
        return isTold && other !== id ? [`${id}: ${word}`] : [];
      }),
    );
    expect(owners.size).toBeGreaterThan(5000);
    // Two wars that are told apart by name; and “el Sáhara” beside Algeria is its own desert,
    // unless the words say more.
    expect(found.sort()).toEqual(['iran-war-2026: Zwölf-Tage-Krieg', 'western-sahara: Argelia']);
  });
});

describe('a word against a name that tells of somebody else', () => {
  const names = buildDictionary([
    {
      id: 'mavron',
      forms: [form('Dora Mavron'), form('Mavron', 'en', 'usual')],
      cues: ['Terania'],
      against: ['Gustavo', 'Sandland'],
    },
    { id: 'skavrov', forms: [form('Gustavo Skavrov')], cues: [] },
  ]);
  const marked = (text: string) =>
    find(names, [text], 'en').map(({ entry, start, end }) => `${entry}:${text.slice(start, end)}`);

  it.each([
    ['Mavron greeted Gustavo Skavrov.', ['mavron:Mavron', 'skavrov:Gustavo Skavrov']],
    ['Mavron and Gustavo spoke.', []],
    // A cue beside the name tells more than a word of the clause before.
    ['They met in Sandland; Mavron in Terania was not told.', ['mavron:Mavron']],
    ['They met in Sandland. Mavron in Terania was not told.', ['mavron:Mavron']],
    ['They met in Sandland, where Mavron in Terania was not told.', []],
    ['They met in Sandland; Mavron was not told.', []],
  ])('%s', (text, expected) => {
    expect(marked(text)).toEqual(expected);
  });
});

describe('a word against a name that is part of a cue for it', () => {
  const names = buildDictionary([
    {
      id: 'refusal',
      forms: [form('отказ', 'ru', 'ambiguous')],
      cues: ['Совет Гор', 'Горсовет'],
      against: ['Совет'],
    },
  ]);

  it.each([
    ['Совет Гор получил отказ.', ['отказ']],
    ['Отказ дал Совет Гор.', ['Отказ']],
    ['Совет получил отказ, но не Горсовет.', []],
    ['Совет получил отказ.', []],
  ])('is none: %s', (text, expected) => {
    const found = find(names, [text], 'ru').map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(expected);
  });
});
