const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words whose full stop ends no sentence, such as titles, in the languages of packs. */
const SHORT =
  'Dr|Mr|Mrs|Ms|St|Ste|Mt|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|No|Nr|Hl|bzw|ca|ggf|Mme|Mlle|Sra|Dra|Ud|vs';

/** Full stops that end no sentence: `St.`, the initials of a name, `U.S.`, `z. B.` */
const GOES_ON = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SHORT}|\\p{L})\\.\\s*$`, 'u');

/**
 * In German, `3.` is an ordinal, followed by a capitalised noun; in many
 * languages, `3. 10. 2024` is a day.
 */
const ORDINAL = /(?<!\p{N})\d{1,2}\.\s*$/u;

/**
 * Where a number may open a sentence: Unicode's rules see none before “444 members”, whose first
 * letter is small. Only a word of three letters or a year ends one there, and no list of numbers,
 * such as a date, follows. What is ahead is looked at first, as many spaces may be behind.
 */
const BEFORE_NUMBER =
  /(?<=\s)(?=[$€£]?\p{N}[\p{N}.,:]*(?<![.,:])(?:\s?%)?\s+[\p{L}(])(?<=(?<![\p{L}\p{N}.])(?:\p{L}[\p{L}\p{M}’'-]{2,}|\p{N}{4})\.[”“’»")\]]*\s+)/u;

/**
 * Words before numbers whose full stop ends no sentence, in the languages of packs:
 * references, months, “about”.
 */
const BEFORE_FIGURE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[
    'nos nrs art arts abs abschn kap ziff aufl anm fig figs abb tab tabl vol vols chap chs sec sect secs para paras par',
    'pts ver res reg app eqs col cols lin núm núms num nums pág págs pag pags párr cap caps apdo apt inc incl excl',
    'jan feb febr mar apr aug sep sept oct okt nov dec dez janv févr avr juil déc ene abr ago dic',
    'approx appr aprox env est min max tel tél ext zit vgl usw resp',
    'стр гл рис табл тел абз разд прим янв февр апр авг сент окт нояб дек прибл мин макс',
  ]
    .join(' ')
    .replaceAll(' ', '|')})\\.[”“’»")\\]]*\\s*$`,
  'iu',
);

/**
 * Characters at the end of what has been read that these patterns look at: a word of
 * theirs, and signs around it.
 */
const SEEN = 64;

/**
 * Splits text into sentences. Unicode's rules (UAX #29) end one at each full stop before a capital,
 * without regard to abbreviations and ordinals, and none before a number and a small letter.
 */
export function sentencesIn(text: string, lang: string): string[] {
  const result: string[] = [];
  let begun = '';
  // Its end: to look at all of it again at each part would take time that grows with its square.
  let end = '';
  const parts = Array.from(segmenter.segment(text)).flatMap(({ segment }) =>
    segment.split(BEFORE_NUMBER),
  );
  for (const [at, part] of parts.entries()) {
    begun += part;
    end = `${(end + part).trimEnd().slice(-SEEN)} `;
    const isBeforeNumber = /^\p{N}/u.test(parts[at + 1] ?? '');
    if (GOES_ON.test(end)) continue;
    if ((lang === 'de' || isBeforeNumber) && ORDINAL.test(end)) continue;
    if (isBeforeNumber && BEFORE_FIGURE.test(end)) continue;
    result.push(begun.trim());
    begun = '';
    end = '';
  }
  return begun ? [...result, begun.trim()] : result;
}
