/** The parts of a JSON text: strings, signs, other words, and a quotation mark that nothing closes. */
const PART = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+|"/gs;

/** What may come next, besides the end of an object or array that has just begun. */
type Wanted = 'value' | 'key' | 'colon' | 'comma';

/**
 * The offset of what makes a text no JSON; its length if it is only cut off. Engines do not say: the
 * message of some has a line in some cases, and quotes the text, which may speak of lines itself.
 */
export function faultIn(text: string): number {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let last = '';
  for (const { 0: part, index } of text.matchAll(PART)) {
    const within = open.at(-1);
    if (part === '{' || part === '[') {
      if (wanted !== 'value') return index;
      open.push(part);
      wanted = part === '{' ? 'key' : 'value';
    } else if (part === '}' || part === ']') {
      const begin = part === '}' ? '{' : '[';
      if (within !== begin || (wanted !== 'comma' && last !== begin)) return index;
      open.pop();
      wanted = 'comma';
    } else if (part === ',') {
      if (wanted !== 'comma' || !within) return index;
      wanted = within === '{' ? 'key' : 'value';
    } else if (part === ':') {
      if (wanted !== 'colon') return index;
      wanted = 'value';
    } else {
      const isKey: boolean = wanted === 'key' && part.startsWith('"');
      if (!(isKey || wanted === 'value') || !isScalar(part)) return index;
      wanted = isKey ? 'colon' : 'comma';
    }
    last = part;
  }
  return text.length;
}

function isScalar(part: string): boolean {
  try {
    JSON.parse(part);
    return true;
  } catch {
    return false;
  }
}
