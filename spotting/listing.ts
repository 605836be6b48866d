/** What stands between names in a list. */
const SEPARATOR = /[,،、，;；؛·•|/›>]/u;
/** Signs that hardly ever stand in a sentence. */
const SIGNS = /[·•|›]/u;
/** A label in front, as in “Tags: A, B”. */
const LABEL = /^[^,،;:：·•|]{1,40}(?::\s|：)/u;
const STOP = /[.!?…。！？।؟۔]["'”»’)\]\s]*$/u;
/** “And” and “or” in the languages of names. No list that a machine has made says so. */
const JOINED =
  /(?:^|\s)(?:and|or|und|oder|et|ou|y|e|o|и|или|і|й|та|або|ve|veya|أو|یا|&)\s|(?:^|\s)و\S/iu;
/** Fewer words a name than this, on average: a list of clauses has more. */
const MEAN_WORDS = 3;
/** Maximum number of words of one name. */
const MAX_WORDS = 6;
/** Maximum length in UTF-16 units. */
const MAX_LENGTH = 400;

/**
 * Whether a text is nothing but names next to each other, such as the tags of an article where they are no links:
 * “Tags: A, B, C”, “A · B”, “#A #B”. “Members: A, B and C” is prose: somebody wrote it.
 */
export function isListing(block: string): boolean {
  // A text that is indented in the source is not much longer than it is rendered.
  if (block.length > 4 * MAX_LENGTH) return false;
  const text = block.replace(/\s+/g, ' ').trim();
  if (text.length > MAX_LENGTH || STOP.test(text)) return false;
  if (text.split(' ').every((word) => word.startsWith('#'))) return true;
  const list = text.replace(LABEL, '');
  const isLabelled = list !== text;
  // After a label, each name may be in a line of its own. Lines of prose are longer, in the source, too.
  const isInLines = isLabelled && !SEPARATOR.test(list);
  const items = (isInLines ? block.trim().split('\n') : list.split(SEPARATOR))
    .map((item) => item.trim())
    .filter((item) => item !== '' && !item.endsWith(':'));
  const least = isLabelled || SIGNS.test(text) ? 2 : 3;
  const words = items.map((item) => item.split(' ').length);
  return (
    items.length >= least &&
    Math.max(...words) <= MAX_WORDS &&
    words.reduce((sum, count) => sum + count, 0) < MEAN_WORDS * items.length &&
    !JOINED.test(items.at(-1) ?? '')
  );
}
