import { adjoins, folded, isFollowed } from '../match/neighbours.ts';
import type { Match } from '../match/stands.ts';
import { covering } from '../weigh/positions.ts';
import type { Page } from '../weigh/weigh.ts';

/**
 * Who meets, answers or accuses a leader is one, too: « Traoré reçoit Goïta », «Си пожал руку
 * Ли Чжэ Мёну». So is who is joined to one by a hyphen, “a Modi-Rahman phone call”. A name that many in
 * public life have is not told by it: “Cook hosts Trump” may be of Tim Cook.
 */

const OF_MANY =
  /^(?:blanche|bondi|cook|costa|harris|katz|khan|kim|lee|leo|miller|patel|powell|waltz|кук|миллер|міллер|патель|хан|ли|лі|харрис|гарріс|пауэлл|пауелл|ким|кім|кошта|кац)$/;

/** How many words, the verb among them, may stand between the two: “met on Monday with President”. */
const MAX_BETWEEN = 5;

const MEETS = new RegExp(
  `^(?:${[
    'met meets meet meeting receives received hosts hosted welcomes welcomed phoned telephoned',
    'congratulates congratulated shook shakes greets greeted',
    'responds responded replies replied answers answered accuses accused criticises criticised',
    'criticizes criticized thanks thanked',
    'trifft traf treffen getroffen empfängt empfing empfangen gratuliert gratulierte telefoniert',
    'telefonierte begrüßt begrüßte antwortet antwortete beschuldigt beschuldigte kritisiert',
    'kritisierte dankt dankte',
    'reçoit reçu reçut recevra rencontre rencontré rencontrera accueille accueilli accueillera',
    'félicite félicité répond répondu accuse accusé critique remercie remercié',
    'recibe recibió recibirá reunió reúne reunirá felicita felicitó saludó',
    'responde respondió acusa acusó critica criticó agradece agradeció',
    'встретился встретилась встретил встретила встретится встречается принял приняла примет',
    'поздравил поздравила пожал пожала позвонил позвонила созвонился созвонилась',
    'ответил ответила обвинил обвинила раскритиковал раскритиковала поблагодарил поблагодарила',
    'зустрівся зустрілася зустрілась зустрів зустріла зустрінеться зустрічається прийняв прийняла',
    'відповів відповіла звинуватив звинуватила розкритикував розкритикувала подякував подякувала',
    'привітав привітала потиснув потиснула зателефонував зателефонувала',
  ]
    .join(' ')
    .replaceAll(' ', '|')})$`,
);
const HYPHEN = /^[-\u2010\u2011\u2013]$/;

/**
 * The person who has an entry and meets, or is met by, whoever's name ends or begins at a word; null
 * if there is none.
 */
export function partnerOf(edge: number, side: -1 | 1, page: Page): Match | null {
  const { texts } = page;
  if (OF_MANY.test(folded(edge, texts))) return null;
  const left = (word: number) => (side < 0 ? word : word - 1);
  const next = edge + side;
  if (isFollowed(left(next), texts) && HYPHEN.test(texts.gap(left(next)) ?? ''))
    return personAt(next, side, page);
  let isTold = false;
  for (let at = next; Math.abs(at - edge) <= MAX_BETWEEN + 1; at += side) {
    if (!adjoins(left(at), texts)) return null;
    const person = personAt(at, side, page);
    if (person) return isTold ? person : null;
    isTold ||= MEETS.test(folded(at, texts));
  }
  return null;
}

function personAt(word: number, side: -1 | 1, { forms }: Page): Match | null {
  const other = covering(forms, word);
  if (!other?.pattern.isPerson) return null;
  return (side < 0 ? other.last : other.first) === word ? other : null;
}
