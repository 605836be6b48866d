import { adjoins, folded } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Texts } from '../../words/texts.ts';

/** Russian and Ukrainian family names that are adjectives: «Зеленский овраг», «Сырский рынок». */

const ADJECTIVE = /^\p{Lu}\p{Script=Cyrillic}+(?:[сц]кий|ський|цький)$/u;
/** What has such a name, in the masculine nominative or accusative, as the name has. */
const LAND =
  /^(?:овраг|рынок|район|мост|лес|лесхоз|парк|переулок|проспект|пруд|сквер|монастырь|вокзал|округ|сельсовет|хутор|тракт|спуск|проезд|бульвар|тупик|карьер|завод|комбинат|элеватор|лицей|музей|собор|храм|водопад|хребет|перевал|остров|полуостров|залив|канал|яр|ринок|міст|ліс|лісгосп|провулок|ставок|монастир|узвіз|проїзд|ліцей|водоспад|острів|півострів|цвинтар)$/;

/** Whether a name agrees with a lie of the land or a building behind it. */
export function isAdjectiveOfLand({ first, last, pattern }: Match, texts: Texts): boolean {
  if (first !== last || !pattern.isPerson || !adjoins(last, texts)) return false;
  return ADJECTIVE.test(texts.word(first)) && LAND.test(folded(last + 1, texts));
}
