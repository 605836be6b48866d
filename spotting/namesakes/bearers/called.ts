import { BEARERS, PLACES } from '../../lists/bearers.ts';
import { isCountry } from '../../lists/peoples.ts';
import { folded } from '../../match/neighbours.ts';
import { foldVariants } from '../../words/fold.ts';
import type { Texts } from '../../words/texts.ts';
import { isBeside, type Name } from '../grammar/beside.ts';
import { isBearer } from './bearer-before.ts';

/** What says itself that it is called so: ein Hund namens Obama, Obama adlı papağan. */

/**
 * Whether a word for being called stands between a name and what bears it: a thing, or a place that
 * is no country.
 */
export function isCalled({ first, last }: Name, texts: Texts): boolean {
  const calling = first - 1;
  let bearer = calling;
  for (let words = 0; words < MAX_CALLING && CALLING.has(folded(bearer, texts)); words++) {
    if (!isBeside(bearer - 1, texts)) return false;
    bearer--;
  }
  if (bearer === calling || folded(calling, texts) === TO) return false;
  if (isBearer(bearer, texts)) return true;
  const lang = PLACES.get(folded(bearer, texts));
  return lang !== undefined && isCountry(folded(last, texts), lang);
}

/** Between what bears a name and the name: ein Hund namens Obama, собака по кличке Обама. */
const CALLING: ReadonlySet<string> = new Set(
  `heißt heisst hieß namens genannt getauft named called dubbed nicknamed christened nommé nommée appelé appelée baptisé baptisée
  llamado llamada bautizado bautizada chiamato chiamata chamado chamada по кличке прозвищу названный названная названий названа
  اسمه اسمها يدعى تدعى به نام`
    .split(/\s+/)
    .map(foldVariants),
);
const MAX_CALLING = 2;
/** The Persian for “to” is also the first word of “by name”: ورود به ایران, هتلی به نام ایران. */
const TO = foldVariants('به');

/** Whether such a word stands behind a name, in Turkish, with what bears it: Obama adlı papağan. */
export function isCalledBehind({ last }: Name, texts: Texts): boolean {
  return (
    CALLED_AFTER.test(texts.word(last + 1)) &&
    isBeside(last + 1, texts) &&
    (BEARERS.has(folded(last + 2, texts)) || TURKISH_THINGS.test(folded(last + 2, texts)))
  );
}
/**
 * Things, places and beasts that Turkish says to be called so, in any case: Ukrayna adlı yatı. By
 * themselves they stand before any name: “batan gemi Türkiye açıklarında”.
 */
const TURKISH_THINGS =
  /^(?:yat|gemi|tekne|yelkenli|gulet|kotra|römorkör|şilep|denizaltı|tanker|feribot|vapur|at|kısrak|tay|aslan|kaplan|fil|maymun|panda|kaplumbağa|köpe[kğ]|kedi|kuş|papağan|otel|restoran|lokanta|kafe|cadde|soka[kğ]|mahalle|köy|film|dizi|roman|kita[pb]|oyun|şarkı|albüm|tablo|heykel|apartman|mağaza|dükk[aâ]n)(?:l[ae]r)?(?:[ny]?[ıiuüae]|s[ıiuü]|[ns]?[ıiuü]?n[ıiuüae]n?|(?:[ıiuü]n)?[dt][ae]n?|[ny]?l[ae])?$/u;
const CALLED_AFTER = /^(?:adlı|isimli|adındaki)$/;
