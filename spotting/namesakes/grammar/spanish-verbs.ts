import { adjoins, folded, isFollowed, opensSentence } from '../../match/neighbours.ts';
import type { Match } from '../../match/stands.ts';
import type { Texts } from '../../words/texts.ts';

/**
 * «Irán» is “they will go” as well, where it opens a sentence: «Irán a juicio por el incendio»,
 * «Irán en tren y volverán a pie».
 */

const TO = /^(?:a|al)$/;
/** Where they go, and how. */
const ON_THE_WAY = /^(?:en|con|de|por|hasta|hacia|desde|a|al|juntos|juntas|todos|todas)$/;
/** What they go on: «Irán de excursión los alumnos». */
const OUTING =
  /^(?:excursión|vacaciones|viaje|compras|visita|campamento|peregrinación|copas|marcha)$/;
/** Another verb of theirs, in the same tense. */
const FUTURE = /^\p{Ll}{2,}[aei]rán$/u;
/** A country is not said to go to a name: «Irán a Trump: …» is what it says to him. */
const SMALL = /^\p{Ll}/u;
const NEAR_VERB = 12;

/** Whether a name that opens a Spanish sentence is this verb. */
export function isSpanishVerb({ first, last }: Match, texts: Texts, lang: string | null): boolean {
  if (lang !== 'es' || first !== last || texts.word(first) !== 'Irán') return false;
  if (!opensSentence(first, texts) || !adjoins(last, texts)) return false;
  const next = folded(last + 1, texts);
  if (TO.test(next) && adjoins(last + 1, texts)) return isWhereTo(last + 2, texts);
  if (next === 'de' && adjoins(last + 1, texts) && OUTING.test(folded(last + 2, texts)))
    return true;
  if (!ON_THE_WAY.test(next)) return false;
  for (let at = last + 2; at <= last + NEAR_VERB && isFollowed(at - 1, texts); at++) {
    if (/[.!?…:;]/.test(texts.gap(at - 1) ?? '')) return false;
    if (FUTURE.test(texts.word(at).normalize('NFC')) && /^[yoe]$/.test(folded(at - 1, texts)))
      return true;
  }
  return false;
}

/**
 * Whether what «a» governs is where somebody goes, and not what state a country is in: «Irán a la
 * espera», «Irán al borde del colapso».
 */
function isWhereTo(at: number, texts: Texts): boolean {
  if (!SMALL.test(texts.word(at))) return false;
  const isArticle = /^(?:la|las|los|un|una)$/.test(folded(at, texts));
  return !STATE_OF_THINGS.test(folded(isArticle ? at + 1 : at, texts));
}
const STATE_OF_THINGS =
  /^(?:borde|límite|paso|pasos|día|días|semana|semanas|meses|ofensiva|defensiva|espera|oscuras|deriva|prueba|punto|alza|baja|desnudo|descubierto|solas|tope|acecho|frente|cabeza|sombra|fondo|mando|ataque|contraataque|margen|rescate)$/;
