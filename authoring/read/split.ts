const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end with a full stop and go on: titles and the like, in the languages packs may be in. */
const SHORT =
  'Dr|Mr|Mrs|Ms|St|Ste|Mt|Prof|Gen|Col|Capt|Lt|Sgt|Sen|Rep|Gov|Rev|No|Nr|Hl|bzw|ca|ggf|Mme|Mlle|Sra|Dra|Ud|vs';

/** The end of what is no sentence yet: `St.`, the `J.` and the `R.` of a name, `U.S.`, `z. B.` */
const GOES_ON = new RegExp(`(?<![\\p{L}\\p{N}])(?:${SHORT}|(?:\\p{L}\\.\\s?)*\\p{L})\\.\\s*$`, 'u');

/** In German, `3.` is the third of something, which begins with a capital. */
const ORDINAL = /(?<!\p{N})\d{1,2}\.\s*$/u;

/**
 * Cuts text into sentences. Unicode's rules (UAX #29) end one at each full stop before a capital; they
 * know neither abbreviations nor ordinals.
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
