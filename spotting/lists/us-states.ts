import { foldVariants } from '../words/fold.ts';

/** The states of the US, as they follow the name of a town. */

/**
 * In full, and some as they are shortened without a dot: “Moscow, Idaho”. Without Washington and
 * Georgia, which are other places as well. Ontario has towns of the same names.
 */
export const STATES: ReadonlySet<string> = new Set(
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho
    Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota
    Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas
    Utah Vermont Virginia Wisconsin Wyoming Tex Fla Ont Ontario Pa Minn Mo`.split(/\s+/),
);

/** Those of two words, except New York, which stands beside Moscow in lists of cities. */
export const STATES_OF_TWO: ReadonlySet<string> = new Set([
  ...['New Hampshire', 'New Jersey', 'New Mexico', 'Rhode Island', 'West Virginia'],
  ...['North Carolina', 'North Dakota', 'South Carolina', 'South Dakota'],
]);

/**
 * States as letters have them, without those that are words or bodies: in, or, me,
 * the Palestinian Authority.
 */
export const POSTAL =
  /^(?:A[KLRZ]|C[AOT]|FL|I[ADL]|K[SY]|M[DINOST]|N[CDEHJMVY]|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;

/** States as newspapers shorten them, with a dot: Peru, Ind. */
export const ABBREVIATED =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Ga|Ill|Ind|Kan|Ky|Mass|Md|Mich|Miss|Mont|Neb|Nev|Okla|Ore|Tenn|Va|Vt|Wash|Wis|Wyo)$/;
/** The same by their initials: Lebanon, N.H. */
export const INITIALS = /^(?:N[CDHJMY]|RI|S[CD])$/;

/**
 * Towns of the US and Ontario that are called like what may have an entry, in small letters, also
 * as other languages than English spell them: Moscow, Idaho; Odessa, Texas.
 */
export const US_TOWNS: ReadonlySet<string> = new Set(
  `aleppo alexandria algiers amsterdam angola antioch athens bagdad belfast belgium
    belgrade berlin bethlehem bolivia brazil brussels cairo canton carthage china
    corinth cuba cyprus damascus delhi denmark dresden dublin edinburgh egypt england essex
    finland florence geneva georgia goshen greece greenland hague hamburg havana hebron holland honduras
    ireland italy jamaica jericho jordan kief lebanon lima lisbon
    london luxemburg madrid malta manila mecca medina melbourne memphis mexico milan montreal
    morocco moscow naples nazareth norway odesa odessa oslo palestine panama paris pekin persia peru
    petersburg philippi poland prague rome russia scotland sebastopol sevastopol shanghai smyrna sparta
    stockholm sudan sweden sydney syracuse syria tokio toledo trinidad tripoli tripolis troy
    turkey utica venice verona versailles vienna wales warsaw zion zurich
    alexandrien ägypten griechenland grönland jordanien kairo kuba libanon mexiko moskau palästina
    polen rom russland türkei warschau
    alexandrie égypte grèce groenland jordanie liban moscou palestine pologne
    pérou russie syrie varsovie
    alejandría brasil cuba damasco grecia groenlandia jordania líbano moscú palestina perú polonia
    rusia siria varsovia
    filistin küba lübnan mısır moskova rusya suriye varşova`
    .split(/\s+/)
    .map(foldVariants),
);
