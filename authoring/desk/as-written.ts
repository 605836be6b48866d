/** Fields may be typed in several lines; a file has one. */
export function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A text without what Markdown would take for marks. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<~]|&(?=#?\w+;)/g, '\\$&');
}

/** A text without what Markdown would take for a list, a heading or a quotation at the start of a line. */
export function atStart(text: string): string {
  return text
    .replace(/^(?:[#>+=-]|\d+(?=[.)]))/, (begin) => (/\d/.test(begin) ? begin : `\\${begin}`))
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * A value in YAML: as it is where nothing in it can be mistaken, else in quotes, as JSON has them, which
 * is YAML too.
 *
 * @see https://yaml.org/spec/1.2.2/#733-plain-style
 */
export function scalar(text: string): string {
  return /^[\p{L}\p{N}(][^\n"\\]*$/u.test(text) && !/: |:$| #|\s$/.test(text)
    ? text
    : JSON.stringify(text);
}

/** Like `scalar`; nothing for a text without words. */
export function scalarOrNone(text: string): string {
  const value = inLine(text);
  return value && scalar(value);
}

/** A value in a list of YAML: within brackets, commas and brackets part items, too. */
export function inList(text: string): string {
  return /^(?:-(?=\d))?[\p{L}\p{N}(][^\n"\\,[\]{}#:]*$/u.test(text) ? text : JSON.stringify(text);
}
