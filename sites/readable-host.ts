import { toASCII, toUnicode } from 'punycode/punycode.js';

/**
 * Letters that legitimately occur together in one label. Any other mixture may be a homograph
 * attack. Of Latin, only those that languages are written in: phonetic signs look like other
 * letters, as `ɡ` does, or like a slash. Of the letters in Latin Extended Additional, most of which
 * are for transcriptions (a `t` with a dot below), only Vietnamese ones, and no letters of Pinyin:
 * Chromium shows neither. Marks that no letter includes can strike a name through.
 *
 * @see https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 * @see https://chromium.googlesource.com/chromium/src/+/main/docs/idn.md
 */
const TOGETHER = [
  /^[a-z\u00df-\u00f6\u00f8-\u0130\u0132-\u0137\u0139-\u013e\u0141-\u0148\u014a-\u017e\u01a1\u01b0\u0219\u021b\u0259\u1ea0-\u1ef9\d_-]+$/u,
  /^[\p{Script=Cyrillic}\d-]+$/u,
  /^[\p{Script=Greek}\d-]+$/u,
  /^[\p{Script=Arabic}\p{M}\d-]+$/u,
  /^[\p{Script=Hebrew}\p{M}\d-]+$/u,
  /^[\p{Script=Devanagari}\p{M}\d-]+$/u,
  /^[\p{Script=Bengali}\p{M}\d-]+$/u,
  /^[\p{Script=Tamil}\p{M}\d-]+$/u,
  /^[\p{Script=Thai}\p{M}\d-]+$/u,
  /^[\p{Script=Georgian}\d-]+$/u,
  /^[\p{Script=Armenian}\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\d-]+$/u,
  /^[\p{Script=Han}\p{Script=Hangul}\d-]+$/u,
];
/** Letters that go with the dotless i, below the domains of countries that write it. */
const TURKIC = /^[a-zçğıöşüə\d-]+$/u;
const TURKIC_TOP = /^(?:tr|az)$/;

/**
 * Letters that look like Latin ones, by script: a label made only of these could imitate a Latin
 * one, except below the domain of the country that writes so.
 *
 * @see https://www.unicode.org/Public/security/latest/confusables.txt
 */
const LOOKALIKES: readonly { readonly letters: RegExp; readonly at?: string }[] = [
  { letters: /^[аеорсухіјѕһԁѵԛԝӏвкмнтзгпьүғѡҽ\d-]+$/u },
  { letters: /^[αβγεηικνορςστυχω\d-]+$/u, at: 'gr' },
  { letters: /^[ագզէլհյոսցօքւ\d-]+$/u, at: 'am' },
  { letters: /^[იოყძხჽჿ\d-]+$/u, at: 'ge' },
  { letters: /^[०০〇一丨丶丿ノ\d-]+$/u },
];

/**
 * Digits of other scripts, some of which look like a Latin o or another digit; Korean letters by
 * themselves; and the sign for a long vowel without a vowel, which looks like a dash.
 */
const IMITATING =
  /(?!\d)\p{N}|[\u1100-\u11ff\u3131-\u318e]|(?<![\p{Script=Hiragana}\p{Script=Katakana}ー])ー/u;
/** More marks on one letter than any name has. */
const PILED = /\p{M}{3}/u;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Decodes a Punycode host for display: `bücher.example` for `xn--bcher-kva.example`. A host that
 * could imitate another one stays in Punycode, as does one whose labels would change places, since
 * some are written from right to left.
 */
export function readableHost(host: string): string {
  const labels = decoded(host).split('.');
  const top = labels.at(-1) ?? '';
  const turned = labels.filter((label) => RIGHT_TO_LEFT.test(label));
  const safe =
    (turned.length === 0 || turned.length === labels.length) &&
    labels.every((label) => isClear(label, top));
  return safe ? labels.join('.') : host;
}

/** Whether a label can be told from any other by looking at it. */
function isClear(label: string, top: string): boolean {
  if (PILED.test(label) || IMITATING.test(label)) return false;
  if (label.includes('ı')) return TURKIC_TOP.test(top) && TURKIC.test(label);
  // `й` is an `и` with a mark: a mark does not tell a letter from its double.
  const bare = label.normalize('NFD').replace(/\p{M}/gu, '');
  const imitates =
    /[^\d-]/u.test(bare) &&
    /^[a-z-]+$/.test(top) &&
    LOOKALIKES.some(({ letters, at }) => at !== top && letters.test(bare));
  return !imitates && TOGETHER.some((script) => script.test(label));
}

function decoded(host: string): string {
  try {
    const name = toUnicode(host);
    // `xn--reuters-` decodes to a name of ASCII letters that is another one.
    return toASCII(name) === host ? name : host;
  } catch {
    return host;
  }
}
