/**
 * A text with its numbers, as its language writes them.
 *
 * @throws where the text wants a number that there is not.
 */
export function filled(
  text: string,
  lang: string,
  numbers: Readonly<Record<string, number>>,
): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const number = numbers[name];
    if (number === undefined) throw new Error(`There is no number “${name}”.`);
    return new Intl.NumberFormat(lang).format(number);
  });
}
