/**
 * Fills in the numbers of a text, formatted for its language.
 *
 * @throws if the text has a placeholder without a number.
 */
export function filled(
  text: string,
  lang: string,
  numbers: Readonly<Record<string, number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const number = numbers[name];
    if (number === undefined) throw new Error(`There is no number for “${name}”.`);
    return new Intl.NumberFormat(lang).format(number);
  });
}
