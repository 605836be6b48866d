import { toASCII, toUnicode } from 'punycode/punycode.js';

/**
 * Scripts that legitimately occur in one label. Any other mixture may be a homograph attack.
 *
 * @see https://www.unicode.org/reports/tr39/#Restriction_Level_Detection
 */
const COMPATIBLE_SCRIPTS = [
  /^[\p{Script=Latin}\p{M}\d-]+$/u,
  /^[\p{Script=Cyrillic}\p{M}\d-]+$/u,
  /^[\p{Script=Greek}\p{M}\d-]+$/u,
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

/** Cyrillic letters that look like Latin ones: a label made only of these could imitate a Latin one. */
const LOOKALIKES = /^[аеорсухіјѕһԁѵԛԝӏвкмнтзгпь\d-]+$/u;

/**
 * Decodes a Punycode host for display: `bücher.example` for `xn--bcher-kva.example`. A host that could
 * imitate another one stays in Punycode.
 */
export function readableHost(host: string): string {
  const labels = decoded(host).split('.');
  const top = labels.at(-1) ?? '';
  const safe = labels.every(
    (label) =>
      COMPATIBLE_SCRIPTS.some((script) => script.test(label)) &&
      !(LOOKALIKES.test(label) && /\p{L}/u.test(label) && /^[a-z-]+$/.test(top)),
  );
  return safe ? labels.join('.') : host;
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
