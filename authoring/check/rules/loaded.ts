import { wordRule } from '../words.ts';

/** Words that judge. Conclusions are left to the reader. */

const TWO = 'It burned.';

export const terrorist = wordRule({
  id: 'terrorist-label',
  severity: 'error',
  fix: 'Say attacker, gunman, bomber, militant group, or name who uses the word.',
  guides: ['reuters', 'bbc', 'apTerrorist', 'weaselWords'],
  words: ['terrorist*', 'terrorism'],
  except: ['counter-terroris*', 'anti-terroris*'],
  unless:
    /\b(?:designat|list|charg|convict|court|prosecut|accord|call|describ|said|says|classif|law|ban|word|term\b|defin|convention|attribut)/i,
  statements: true,
  bad: { summary: ['A terrorist entered the hall.', TWO] },
  good: { summary: ['The United States listed the group as a terrorist organisation.', TWO] },
});

export const terrorModifier = wordRule({
  id: 'terror-modifier',
  severity: 'error',
  fix: 'Say what it was without that word, such as attack, group or plan.',
  guides: ['reuters', 'islamMediaStyle'],
  words: [
    'terror attack*',
    'terror group*',
    'terror act*',
    'terror cell*',
    'terror plot*',
    'terror organi*',
    'terror network*',
    'terror campaign*',
    'terror suspect*',
    'terror strike*',
  ],
  statements: true,
  bad: { summary: ['The terror attack hit the hall.', TWO] },
  good: { summary: ['The attack hit the hall.', TWO] },
});

export const scareQuotes = wordRule({
  id: 'so-called',
  severity: 'error',
  fix: 'Say who uses the name: “the group, which calls itself …”.',
  guides: ['reuters', 'weaselWords', 'lonelyPlanet'],
  words: ['so-called', 'self-styled', 'self-proclaimed'],
  statements: true,
  bad: { summary: ['The so-called caliphate fell.', TWO] },
  good: { summary: ['The caliphate that the group had declared fell.', TWO] },
});

export const emotive = wordRule({
  id: 'emotive-word',
  severity: 'error',
  fix: 'Delete it; give the number, place and time.',
  guides: ['reuters', 'rhetoric'],
  words: [
    ...['heinous', 'brutal*', 'devastating', 'tragic*', 'tragedy', 'horrific', 'horrifying'],
    ...['barbaric', 'barbarous', 'savage*', 'cowardly', 'evil', 'vicious*', 'gruesome', 'grisly'],
    ...['ghastly', 'appalling', 'shocking', 'sickening', 'despicable', 'monstrous', 'ruthless*'],
    ...[
      'merciless*',
      'bloodthirsty',
      'bloody',
      'chilling',
      'staggering',
      'innocent',
      'cold-blooded',
    ],
  ],
  statements: true,
  bad: { summary: ['A brutal attack hit the hall.', TWO] },
  good: {
    summary: ['An attack killed 12 people in the hall.', 'One said “brutal”, one "vicious".'],
  },
});

export const dramatic = wordRule({
  id: 'dramatic-word',
  severity: 'error',
  fix: 'Say killing, attack or shooting; leave the world’s feelings out.',
  guides: ['reuters', 'rhetoric'],
  words: [
    ...['massacre*', 'carnage', 'slaughter*', 'bloodbath', 'mayhem', 'shockwave*', 'shock wave*'],
    ...[
      'rocked',
      'rampage*',
      'onslaught',
      'scourge',
      'menace',
      'wreak*',
      'unleash*',
      'spotlighted',
    ],
    ...['attention-grabbing', 'global community', 'international community', 'no restraint'],
  ],
  statements: true,
  bad: { summary: ['The carnage in the hall rocked the town.', TWO] },
  good: { summary: ['The shooting in the hall was reported worldwide.', TWO] },
});

export const valueLabel = wordRule({
  id: 'value-label',
  severity: 'error',
  fix: 'Name the group, its stated aim and its legal status.',
  guides: ['weaselWords', 'wordsToWatch'],
  words: [
    ...['extremis*', 'radical', 'radicals', 'fanatic*', 'fundamentalist*', 'zealot*', 'thug*'],
    ...['hardline*', 'hard-line*', 'cult', 'sect', 'heretic*', 'freedom fighter*', 'denialist*'],
    ...['bigot*', 'warlord*'],
  ],
  unless: /\b(?:said|says|according|call\w*|describ\w*|word|term|synonym)\b/i,
  statements: true,
  bad: { summary: ['Extremists entered the hall.', TWO] },
  good: { summary: ['Militants entered the hall; the mayor called them radicals.', TWO] },
});

export const religiousLabel = wordRule({
  id: 'religious-label',
  severity: 'warning',
  fix: 'Say fighter, militant or member.',
  guides: ['reuters', 'islamMediaStyle', 'reutersMartyr'],
  words: [
    ...['jihadi', 'jihadis', 'jihadist*', 'jihadism', 'crusader*', 'infidel*', 'apostate*'],
    ...['martyr', 'martyrs', 'martyrdom', 'mujahid*', 'holy war*'],
  ],
  statements: true,
  bad: { summary: ['The jihadists left the hall.', TWO] },
  good: { summary: ['The fighters left the hall.', TWO] },
});

export const religionAndViolence = wordRule({
  id: 'religion-and-violence',
  severity: 'error',
  fix: 'Name the group; say Islamist only for the political movement.',
  guides: ['bbcIslamicState', 'lonelyPlanet', 'islamMediaStyle', 'apIslamist'],
  cased: true,
  words: ['Islamic', 'Muslim', 'Moslem', 'Christian', 'Jewish', 'Hindu', 'Islamist'].flatMap(
    (faith) =>
      ['terror*', 'extremis*', 'militan*', 'violence', 'attack*', 'radical*', 'bomb*', 'gunm*'].map(
        (violence) => `${faith} ${violence}`,
      ),
  ),
  statements: true,
  bad: { summary: ['Muslim militants entered the hall.', TWO] },
  good: { summary: ['Militants of the group entered the hall; it is an Islamist movement.', TWO] },
});

export const regime = wordRule({
  id: 'regime',
  severity: 'error',
  fix: 'Say government, authorities or leader.',
  words: [
    ...['regime*', 'strongman', 'strongmen', 'dictator*', 'tyrant*', 'despot*', 'puppet*'],
    ...['henchman', 'henchmen', 'cronies', 'stooge*'],
  ],
  except: ['sanctions regime*', 'regime change', 'puppet theat*', 'puppet show*'],
  statements: true,
  bad: { summary: ['The regime built the hall.', TWO] },
  good: { summary: ['The government built the hall under the sanctions regime.', TWO] },
});

export const legalWord = wordRule({
  id: 'execute',
  severity: 'error',
  fix: 'Say killed, carried out, took, captured; keep the word for what a court ordered.',
  guides: ['bbc'],
  words: ['execut*', 'liberat*', 'court-martial*'],
  except: ['executive*', 'execution of a contract'],
  unless: ['court*', 'sentence*', 'liberation front', 'liberation army'],
  statements: true,
  bad: { summary: ['They executed the attack in the hall.', TWO] },
  good: { summary: ['A court sentenced him, and he was executed.', TWO] },
});

export const dehumanising = wordRule({
  id: 'dehumanising-word',
  severity: 'error',
  fix: 'Say plainly what it is or what was done, such as base, area, killed or captured.',
  guides: ['reuters', 'rhetoric'],
  words: [
    ...['infest*', 'lair', 'lurk*', 'spawn*', 'breeding ground*', 'hotbed*', 'hydra', 'vermin'],
    ...['monster*', 'neutralised', 'neutralized', 'eliminated', 'elimination', 'liquidat*'],
    ...['wiped out', 'taken out'],
  ],
  statements: true,
  bad: { summary: ['The leader was eliminated in the hall.', TWO] },
  good: { summary: ['The leader was killed in the hall.', TWO] },
});

export const puffery = wordRule({
  id: 'puffery',
  severity: 'error',
  fix: 'Give a fact that can be checked instead.',
  guides: ['wordsToWatch', 'weaselWords'],
  words: [
    ...['legendary', 'iconic', 'renowned', 'prestigious', 'world-class', 'famous'],
    ...['famed', 'acclaimed', 'remarkable', 'remarkably', 'extraordinary', 'outstanding'],
    ...['brilliant', 'visionary', 'landmark', 'cutting-edge', 'groundbreaking', 'pioneering'],
    ...['unique', 'phenomenal', 'virtuoso', 'esteemed', 'beloved', 'revered', 'notorious*'],
    ...['infamous*', 'feared', 'shadowy', 'elusive', 'well-known'],
  ],
  // Somebody was afraid.
  except: ['that', 'for', 'to', 'the', 'a', 'an', 'being'].map((next) => `feared ${next}`),
  statements: true,
  bad: { summary: ['The hall is an iconic building.', TWO] },
  good: { summary: ['The hall is 40 metres high.', TWO] },
});

export const ranking = wordRule({
  id: 'ranking',
  severity: 'error',
  fix: 'Name who ranks it so and in which year, or give the measure.',
  guides: ['wordsToWatch', 'weaselWords'],
  words: [
    ...['most dangerous', 'most deadly', 'most serious', 'most lethal', 'most brutal'],
    ...['most powerful', 'most wanted', 'most notorious', 'most prominent', 'most important'],
    ...['deadliest', 'worst', 'largest', 'biggest', 'strongest', 'bloodiest', 'foremost'],
    ...['greatest', 'top terrorist', 'leading'],
  ],
  except: ['leading to', 'leading up to', 'leading into', 'leading from', 'leading back'],
  unless: /\b(?:19|20)\d\d\b|\bby (?:area|population|number)/,
  bad: { summary: ['The hall is the largest of the town.', TWO] },
  good: { summary: ['A report of 2023 called the hall the largest of the town.', TWO] },
});

export const conflictWord = wordRule({
  id: 'side-taking-word',
  severity: 'error',
  fix: 'Say rivalry or opponents, and use a plain verb.',
  guides: ['wordsToWatch', 'rhetoric'],
  words: [...['enmity', 'arch-enem*', 'archenem*', 'sworn enem*', 'traitor*', 'stern opposition']],
  statements: true,
  bad: { summary: ['The group was the sworn enemy of another.', TWO] },
  good: { summary: ['The group fought its rivals.', TWO] },
});

export const colouredWord = wordRule({
  id: 'coloured-word',
  severity: 'error',
  fix: 'Say plainly what was done or said, by whom and when.',
  guides: ['wordsToWatch', 'rhetoric'],
  words: [
    ...['murky', 'ascendancy', 'influx', 'embroiled', 'disillusioned', 'struggled', 'branding'],
    // Conditions as pictures.
    ...['plagued', 'ravaged', 'war-torn', 'war-ravaged', 'strife-torn', 'beset', 'mired', 'marred'],
    ...['quagmire*', 'powder keg*', 'tinderbox*', 'turmoil', 'chaos', 'chaotic', 'bloodshed'],
    ...['harrowing', 'plight', 'ill-fated', 'fateful', 'looming', 'spiralling', 'spiraling'],
    ...['skyrocket*', 'soaring', 'plummet*', 'swarm*', 'horde', 'hordes', 'tit-for-tat'],
    // What somebody is like.
    ...['embattled', 'beleaguered', 'disgraced', 'controversial*', 'staunch*', 'die-hard*'],
    ...['firebrand*', 'mastermind*', 'kingpin*', 'pariah', 'hawkish', 'heroic*', 'hero', 'heroes'],
    ...['defiant*', 'brazen*', 'audacious*', 'bitterly', 'fierce', 'fiercely', 'relentless*'],
    // What was done.
    ...['thwart*', 'embolden*', 'meddl*', 'sabre-rattling', 'saber-rattling', 'heavy-handed'],
    ...['power grab*', 'land grab*', 'stranglehold', 'iron fist', 'iron-fisted', 'iron grip'],
    ...['safe haven*', 'stoked', 'stoking', 'outcry'],
  ],
  except: ['branding iron*'],
  statements: true,
  bad: { summary: ['The group was embroiled in a conflict.', TWO] },
  good: { summary: ['The group fought two others from 2015 on.', TWO] },
});

export const euphemism = wordRule({
  id: 'euphemism',
  severity: 'error',
  fix: 'Say killed or died.',
  guides: ['wordsToWatch'],
  words: [
    ...['lost their lives', 'lost his life', 'lost her life', 'loss of life', 'loss of lives'],
    ...['claimed lives', 'claiming lives', 'passed away', 'perished', 'fallen soldier*'],
    ...['succumbed', 'resulted in the death*', 'detonated themselves', 'collateral damage'],
  ],
  statements: true,
  bad: { summary: ['Two people lost their lives in the hall.', TWO] },
  good: { summary: ['Two people were killed in the hall.', TWO] },
});
