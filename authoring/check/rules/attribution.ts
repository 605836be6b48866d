import type { TextRule } from '../rule.ts';
import { wordRule } from '../words.ts';

/** Words that hide who said something, or that comment on it. */

const TWO = 'It burned.';

/** Some of these rules exempt sentences that name the speaker or cite a measure. */
const NAMES_ONE =
  /\b(?:accord\w+ to|by (?:some|other|early|its|the)|court|prosecut\w+|police|propaganda|report\w*|article|inquiry|committee|ministry|official\w*|said|says|wrote|states?|named|Human Rights)\b/i;

export const weasel = wordRule({
  id: 'weasel-words',
  severity: 'error',
  fix: 'Name who thinks so.',
  guides: ['weaselWords', 'rhetoric'],
  words: [
    ...[
      'considered',
      'regarded',
      'believed',
      'thought',
      'seen',
      'viewed',
      'perceived',
      'rumoured',
    ].flatMap((verb) => ['is', 'are', 'was', 'were', 'widely'].map((be) => `${be} ${verb}`)),
    ...['some', 'many', 'most'].flatMap((who) =>
      ['say', 'argue', 'believe', 'claim', 'experts', 'analysts', 'observers', 'critics'].map(
        (verb) => `${who} ${verb}`,
      ),
    ),
    ...['experts say', 'experts believe', 'analysts say', 'analysts believe', 'critics say'],
    ...['critics argue', 'sources say', 'officials say', 'it is said', 'it is believed'],
    ...['it is thought', 'it is feared', 'it is understood', 'is known for', 'is said to'],
    ...['is credited with', 'are credited with', 'by an estimate', 'by one estimate'],
    ...['by estimates', 'by some estimates', 'by most estimates'],
  ],
  except: ['by', 'of', 'that'].flatMap((more) => [
    `by an estimate ${more}`,
    `by estimates ${more}`,
  ]),
  unless: /\b(?:accord\w+ to|by the|by supporters|report|article)\b/i,
  bad: { summary: ['The hall is considered a symbol of the town.', TWO] },
  good: { summary: ['According to its builder, the hall is considered a symbol.', TWO] },
});

export const agentless = wordRule({
  id: 'agentless-blame',
  severity: 'error',
  fix: 'Say who linked or accused whom, and of what.',
  guides: ['weaselWords', 'rhetoric'],
  words: ['was', 'were', 'is', 'are', 'been'].flatMap((be) =>
    ['linked to', 'tied to', 'blamed for', 'accused of', 'implicated in', 'behind'].map(
      (verb) => `${be} ${verb}`,
    ),
  ),
  unless: NAMES_ONE,
  bad: { summary: ['The men were linked to the fire.', TWO] },
  good: { summary: ['Prosecutors said that the men were linked to the fire.', TWO] },
});

export const reportingVerb = wordRule({
  id: 'loaded-verb',
  severity: 'error',
  fix: 'Say said, wrote or stated.',
  guides: ['wordsToWatch'],
  words: [
    ...['insist', 'insists', 'insisted', 'admit', 'admits', 'admitted', 'confess*', 'reveal*'],
    ...['expos*', 'refut*', 'debunk*', 'boast*', 'vow', 'vows', 'vowed', 'slam', 'slams'],
    ...['slammed', 'blasted', 'lashed out', 'concede*', 'points out', 'pointed out'],
    ...['notes that', 'noted that', 'explains that', 'explained that'],
  ],
  unless: ['admitted to hospital', 'confessed in court', 'exposure'],
  statements: true,
  bad: { summary: ['The builder admitted that the hall was old.', TWO] },
  good: { summary: ['The builder said that the hall was old; a group claimed the fire.', TWO] },
});

export const doubt = wordRule({
  id: 'unnamed-doubt',
  severity: 'warning',
  fix: 'Say who reports it; “alleged” is for charges that no court has decided.',
  guides: ['weaselWords'],
  words: [
    ...['supposed', 'supposedly', 'purported*', 'apparent', 'apparently', 'ostensibl*'],
    ...['allegedly', 'reportedly', 'presumably'],
  ],
  unless: NAMES_ONE,
  bad: { summary: ['The hall was allegedly set on fire.', TWO] },
  good: { summary: ['The hall was set on fire, the police said.', TWO] },
});

export const editorialising = wordRule({
  id: 'editorialising',
  severity: 'error',
  fix: 'Delete it: the facts stand for themselves.',
  guides: ['wordsToWatch', 'pointOfView'],
  words: [
    ...['interestingly', 'notably', 'importantly', 'obviously', 'clearly', 'of course'],
    ...['naturally', 'fortunately', 'unfortunately', 'sadly', 'ironically', 'surprising*'],
    ...['unsurprisingly', 'logical', 'logically', 'at first glance', 'needless to say', 'in fact'],
    ...['indeed', 'it should be noted', 'it is worth', 'it is important', 'undoubtedly'],
    ...['actually', 'arguably', 'understandably', 'despite their efforts', 'just'],
  ],
  except: ['just outside', 'just before', 'just after', 'just north', 'just south', 'just off'],
  statements: true,
  bad: { summary: ['Surprisingly, the hall is old.', TWO] },
  good: { summary: ['The hall, just outside the town, is old.', TWO] },
});

export const intensifier = wordRule({
  id: 'intensifier',
  severity: 'error',
  fix: 'Delete it, or give the number.',
  words: [
    ...['very', 'really', 'quite', 'extremely', 'highly', 'heavily', 'deeply', 'utterly'],
    ...['completely', 'entirely', 'particularly', 'especially', 'hugely', 'massively'],
    ...['significantly', 'increasingly', 'dramatically', 'rapidly', 'swiftly'],
  ],
  bad: { summary: ['The hall was very large.', TWO] },
  good: { summary: ['The hall had 6,200 seats.', TWO] },
});

export const cause = wordRule({
  id: 'unsourced-cause',
  severity: 'warning',
  fix: 'Name who gives the cause or motive: “X says that it was in response to …”.',
  guides: ['pointOfView'],
  words: [
    ...['likely', 'probably', 'stems from', 'stemmed from', 'due to', 'because of', 'led to'],
    ...['as a result of', 'caused by', 'fuelled by', 'fueled by', 'exacerbated', 'sparked'],
    ...['in response to', 'in retaliation for', 'triggered', 'prompted'],
  ],
  unless: NAMES_ONE,
  bad: { summary: ['The fire was due to old wires.', TWO] },
  good: { summary: ['The fire was due to old wires, according to the police.', TWO] },
});

export const mindReading = wordRule({
  id: 'mind-reading',
  severity: 'warning',
  fix: 'Say what they say they want: “its stated aim is …”.',
  guides: ['pointOfView'],
  words: [
    ...['believes', 'believe', 'wants', 'hopes', 'hates', 'aspires', 'seeks to', 'aims to'],
    ...['intends', 'feels', 'thinks', 'dreams', 'is obsessed', 'is determined', 'is angry'],
  ],
  unless: NAMES_ONE,
  bad: { summary: ['The builder hopes for a bigger hall.', TWO] },
  good: { summary: ['The builder says that he hopes for a bigger hall.', TWO] },
});

export const vagueQuantity = wordRule({
  id: 'vague-quantity',
  severity: 'warning',
  fix: 'Give the figure and who counted, or name the things.',
  guides: ['rhetoric'],
  words: [
    ...['numerous', 'countless', 'scores of', 'dozens of', 'hundreds of', 'thousands of'],
    ...['a number of', 'several', 'various', 'many', 'a few'],
  ],
  unless: NAMES_ONE,
  bad: { summary: ['Numerous people were in the hall.', TWO] },
  good: { summary: ['About 6,000 people were in the hall.', TWO] },
});

export const firstPerson = wordRule({
  id: 'first-person',
  severity: 'error',
  fix: 'Write in the third person.',
  guides: ['pointOfView'],
  cased: true,
  except: ['I.'],
  words: ['We', 'we', 'Our', 'our', 'ours', 'us', 'You', 'you', 'your', 'I', 'my', 'My'],
  statements: true,
  bad: { summary: ['We know little of the hall.', TWO] },
  good: { summary: ['Little is known of the hall; a US paper wrote of it.', TWO] },
});

/** Not a word list, since it looks for a sign. */
export const shouting: TextRule = {
  id: 'shouting',
  severity: 'error',
  fix: 'End the sentence with a full stop: a card states, it neither asks nor calls.',
  guides: ['rhetoric'],
  bad: { summary: ['The hall burned!', TWO] },
  good: { summary: ['The hall burned.', TWO] },
  *find(book) {
    for (const { file, sentences } of book.texts) {
      for (const { text, place } of sentences) {
        if (/[!?]$/.test(text))
          yield { file, place, reason: `The sentence ends with “${text.at(-1)}”.` };
      }
    }
  },
};
