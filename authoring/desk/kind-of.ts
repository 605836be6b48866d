import type { Kind } from '../../packs/kind.ts';
import { kindByNoun } from '../draft/kind-nouns.ts';

/**
 * Nouns at an end of a name that tell what it is of; a dot stands for a space, and those with
 * “~” end longer words, too.
 */
const NOUNS: readonly (readonly [Kind, string])[] = [
  [
    'agreement',
    'loi code constitution traité accord pacte ley código constitución tratado acuerdo pacto lei legge trattato закон кодекс договор соглашение пакт ~gesetz ~gesetzbuch ~vertrag ~abkommen kanunu yasası anlaşması',
  ],
  ['concept', '~preis prix premio prêmio премия ödülü'],
  [
    'event',
    '~spiele jeux juegos giochi jogos игры oyunları ~meisterschaft ~pokal coupe copa coppa кубок kupası championnat campeonato campionato чемпионат ~gipfel sommet cumbre саммит guerre guerra ~krieg война savaşı',
  ],
  [
    'institution',
    '~gericht ~ministerium conseil assemblée cour parlement tribunal ministère consejo asamblea corte parlamento ministerio consiglio assemblea conselho assembleia суд совет министерство mahkemesi bakanlığı',
  ],
  [
    'institution',
    '~museum ~theater ~universität ~hochschule ~schule ~gymnasium ~krankenhaus ~klinikum musée théâtre université école collège lycée hôpital museo teatro universidad università escuela scuola hospital ospedale музей театр университет школа больница müzesi tiyatrosu üniversitesi okulu hastanesi',
  ],
  [
    'organisation',
    'parti partido partito ~partei ~bewegung mouvement movimiento movimento партия движение partisi hareketi союз ~verband commission comisión комитет ohne.grenzen sans.frontières sin.fronteras без.границ rote[mnrs]?.kreuz croix[.-]rouge cruz.roja красн\\p{L}+.крест kızılay',
  ],
  [
    'organisation',
    '~verein ~stiftung ~gesellschaft ~genossenschaft ~gewerkschaft ~feuerwehr ~zeitung ~stadtwerke ~sparkasse association fondation fédération syndicat asociación fundación sindicato associazione fondazione общество фонд derneği vakfı',
  ],
  // After bodies, which are often called after one: “Förderverein Alte Mühle”.
  [
    'place',
    '~mühle ~straße ~gasse ~brücke ~kirche ~bahnhof ~friedhof ~rathaus ~schloss moulin rue avenue pont église château gare calle puente iglesia castillo estación ponte chiesa castello улица площадь мост церковь caddesi sokağı köprüsü meydanı',
  ],
];
const KINDS = NOUNS.map(([kind, nouns]) => [kind, atAnEnd(nouns)] as const);

/**
 * What a name is of, as far as its letters tell. Those of English bodies and prizes are
 * the same in any language.
 */
export function kindOf(name: string): Kind {
  if (/^[\p{Lu}\d]{2,}$/u.test(name)) return 'organisation';
  const named = KINDS.find(([, noun]) => noun.test(name));
  if (named) return named[0];
  const words = name.split(' ').length;
  return (words >= 2 ? kindByNoun(name) : undefined) ?? (words >= 2 ? 'person' : 'place');
}

function atAnEnd(nouns: string): RegExp {
  const any = nouns.replaceAll(' ', '|').replaceAll('.', ' ').replaceAll('~', '\\p{L}*');
  return new RegExp(`^(?:${any}) |(?:^|[ -])(?:${any})$`, 'iu');
}
