/** Joins the lines of a field: in a file, it has only one. */
export function inLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Escapes what Markdown would take for markup. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<~]|&(?=#?\w+;)/g, '\\$&');
}

/** Escapes what Markdown would take for a list, a heading or a quotation at the start of a line. */
export function atStart(text: string): string {
  return text
    .replace(/^(?:[#>+=-]|\d+(?=[.)]))/, (begin) => (/\d/.test(begin) ? begin : `\\${begin}`))
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/**
 * A YAML value: plain if it cannot be misread, otherwise in quotes as in JSON, which is valid YAML.
 *
 * @see https://yaml.org/spec/1.2.2/#733-plain-style
 */
export function scalar(text: string): string {
  return /^[\p{L}\p{N}(][^\n"\\]*$/u.test(text) && !/: |:$| #|\s$/.test(text)
    ? text
    : JSON.stringify(text);
}

/** Like `scalar`; empty for a text without words. */
export function scalarOrNone(text: string): string {
  const value = inLine(text);
  return value && scalar(value);
}

/** An item of a YAML list: within brackets, commas and brackets need quotes, too. */
export function inList(text: string): string {
  return /^(?:-(?=\d))?[\p{L}\p{N}(][^\n"\\,[\]{}#:]*$/u.test(text) ? text : JSON.stringify(text);
}
