import { TITLES } from '../../lists/openers.ts';
import { adjoins, CAPITALISED, folded, isFollowed } from '../../match/neighbours.ts';
import { foldedPattern, foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import type { Name } from '../grammar/beside.ts';

/**
 * Who wrote, edited or photographed a report, at its head or foot: “Reporting by Lula Hassan in Nairobi
 * and Jordan Wiles; writing by Chad Merz”. Leaders write none, but where somebody wrote it is a place.
 */

/** What was done, before “by”: in German, French and Spanish as well, of which agencies write reports. */
const DONE =
  /^(?:reporting|writing|editing|photographed|redigiert|bearbeitet|rédigé|édité|reportage|reportado|editado|redactado|edición|redacción)$/;
const BY = /^(?:by|von|par|por|de)$/;
/** What joins the names of several, and says where each was. */
const JOINS = /^(?:and|und|et|y|in|à|en)$/;
const MARKS = /^(?: |, )$/;
/** How many words a list of writers may have before a name. */
const MAX_BACK = 12;

/** Whether a name stands with another where a report says by whom it is. A title says who that is. */
export function isInByline({ first, last }: Name, texts: Texts): boolean {
  if (ARABIC.test(texts.word(first))) return isInArabicByline({ first, last }, texts);
  if (first === last && isBehindLabel(first, texts)) return true;
  let isName = true;
  for (let at = first - 1; at >= first - MAX_BACK && isFollowed(at, texts); at--) {
    const word = texts.word(at);
    if (BY.test(word)) {
      if (!isName || !adjoins(at, texts) || !isDone(at - 1, texts)) return false;
      return isNameBeside(first - 1, texts) || isNameBeside(last, texts);
    }
    if (JOINS.test(word)) {
      // Behind “in”, a place: “in Khartoum”, unless another name follows.
      if (PLACE.test(word) && !isBehindAnd(at, first, texts)) isName = false;
      continue;
    }
    if (!CAPITALISED.test(word) || !MARKS.test(texts.gap(at) ?? '')) return false;
    if (TITLES.has(folded(at, texts))) return false;
  }
  return false;
}
const PLACE = /^(?:in|à|en)$/;

/** Whether “and” or a comma begins the name of another writer between a place and a name. */
function isBehindAnd(place: number, first: number, texts: Texts): boolean {
  for (let at = place + 1; at < first; at++) {
    if (AND.test(texts.word(at)) || texts.gap(at) === ', ') return true;
  }
  return false;
}
const AND = /^(?:and|und|et|y)$/;

/** Whether two words with capitals stand beside each other. */
function isNameBeside(left: number, texts: Texts): boolean {
  return (
    adjoins(left, texts) &&
    CAPITALISED.test(texts.word(left)) &&
    CAPITALISED.test(texts.word(left + 1))
  );
}

/** Whether a name is half of that of whoever a label names: “Foto: Chad Scholz”. */
function isBehindLabel(name: number, texts: Texts): boolean {
  const given = isNameBeside(name - 1, texts) ? name - 1 : name;
  if (!isNameBeside(given, texts) || adjoins(given + 1, texts)) return false;
  if (TITLES.has(folded(given, texts))) return false;
  if (!isFollowed(given - 1, texts) || !/^ ?: $/.test(texts.gap(given - 1) ?? '')) return false;
  return LABELS.test(folded(given - 1, texts));
}
const LABELS =
  /^(?:text|texte|texto|testo|tekst|photos?|photographs?|photography|fotos?|fotografías?|bilder|redaktion|editor|editora|redactor|redactora|words|текст|фото|редактор|автор|haber|fotoğraf|editör|yazı)$/;

function isDone(word: number, texts: Texts): boolean {
  return adjoins(word, texts) && DONE.test(folded(word, texts));
}

/**
 * Whether an Arabic agency says so at the foot of what it puts into Arabic: (إعداد … للنشرة العربية -
 * تحرير …). Elsewhere, تحرير frees a town.
 */
function isInArabicByline({ first, last }: Name, texts: Texts): boolean {
  const { texts: blocks } = texts.words;
  let isWritten = false;
  for (let at = first - 1; at >= first - 3 && adjoins(at, texts); at--)
    isWritten ||= WRITTEN.test(folded(at, texts));
  if (!isWritten) return false;
  for (let at = last - MAX_BACK; at <= last + MAX_BACK; at++) {
    if (blocks[at] === blocks[first] && folded(at, texts) === FOR_BULLETIN && adjoins(at, texts))
      return true;
  }
  return false;
}
const ARABIC = /^\p{Script=Arabic}/u;
const WRITTEN = foldedPattern(/^و?(?:إعداد|تحرير|تغطية)$/u);
const FOR_BULLETIN = foldVariants('للنشرة');
