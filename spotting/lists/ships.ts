import { wordKey } from './word-key.ts';
/** Ships, which are named after places and people. Each stands in one of two lists. */

/** Before a name, and behind it: “the ferry Germany”, “Germany, a ferry”. */
export const SHIPS: Readonly<Record<string, string>> = {
  en: `ferry steamer frigate yacht freighter trawler schooner tugboat sloop brigantine`,
  de: `fähre dampfer frachter schoner schlepper kutter fischkutter fregatte segelschiff`,
  fr: `paquebot frégate voilier remorqueur goélette chalutier péniche`,
  es: `goleta velero remolcador bergantín fragata`,
  ru: `пароход сухогруз траулер буксир шхуна`,
  uk: `пароплав теплохід траулер буксир шхуна`,
};

/** Before a name. Behind one, what news of wars and trade tells of: “Crimea, where a tanker …”. */
export const SHIPS_BEFORE: Readonly<Record<string, string>> = {
  en: `liner cruiser submarine battleship tanker ketch barque lightship paddle-steamer lifeboat
    dredger icebreaker catamaran motorboat ss ms mv hms uss oocl cgm`,
  de: `schiff motorschiff kreuzer u-boot korvette jacht motoryacht segelyacht barkasse eisbrecher
    schleppkahn katamaran`,
  fr: `navire cargo croiseur sous-marin pétrolier corvette trois-mâts brise-glace vraquier
    porte-conteneurs caboteur thonier`,
  es: `barco buque crucero submarino petrolero yate corbeta rompehielos catamarán atunero
    granelero portacontenedores transbordador`,
  ru: `судно корабль корабля теплоход паром крейсер подлодка яхта катер ледокол атомоход танкер баржа
    фрегат линкор`,
  uk: `судно корабель пором крейсер яхта катер криголам суховантаж танкер баржа`,
  ar: `باخرة سفينة يخت ناقلة السفينة الباخرة القاطرة الناقلة اليخت الفرقاطة لنش زورق الزورق`,
  fa: `کشتی یدک‌کش نفتکش لنج قایق شناور`,
  tr: `vapur feribot yelkenli tanker römorkör`,
  it: `traghetto nave piroscafo`,
  pt: `navio balsa`,
  nl: `veerboot schip`,
  pl: `statek prom`,
  sv: `färja färjan fartyget båten`,
};

const ALL: ReadonlySet<string> = new Set(
  [SHIPS, SHIPS_BEFORE].flatMap((lists) =>
    Object.values(lists).flatMap((list) => list.split(/\s+/).map(wordKey)),
  ),
);

/** Whether a folded word is a ship in any language. */
export function isShip(word: string): boolean {
  return ALL.has(word);
}
