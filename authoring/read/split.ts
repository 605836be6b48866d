const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words whose full stop ends no sentence, such as titles, in the languages of packs. */
const SHORT =
  'Dr|Mr|Mrs|Ms|St|Ste|Mt|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|No|Nr|Hl|bzw|ca|ggf|Mme|Mlle|Sra|Dra|Ud|vs';

/** Full stops that end no sentence: `St.`, the initials of a name, `U.S.`, `z. B.` */
const GOES_ON = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SHORT}|(?:\\p{L}\\.\\s?)*\\p{L})\\.\\s*$`, 'u');

/** In German, `3.` is an ordinal, followed by a capitalised noun. */
const ORDINAL = /(?<!\p{N})\d{1,2}\.\s*$/u;

/**
 * Splits text into sentences. Unicode's rules (UAX #29) end one at each full stop before a capital,
 * without regard to abbreviations and ordinals.
 */
export function sentencesIn(text: string, lang: string): string[] {
  const result: string[] = [];
  let begun = '';
  for (const { segment } of segmenter.segment(text)) {
    begun += segment;
    if (GOES_ON.test(begun) || (lang === 'de' && ORDINAL.test(begun))) continue;
    result.push(begun.trim());
    begun = '';
  }
  return begun ? [...result, begun.trim()] : result;
}
