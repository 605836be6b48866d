import type { Kind } from '../../packs/kind.ts';

/** Nouns at an end of a name that tell what it is of. */
const LAW =
  'loi code constitution traité accord pacte ley código constitución tratado acuerdo pacto lei legge trattato закон кодекс договор соглашение пакт gesetz gesetzbuch vertrag abkommen kanunu yasası anlaşması';
const PARTY =
  'parti partido partito partei bewegung mouvement movimiento movimento партия движение partisi hareketi союз verband';
const KINDS: readonly (readonly [Kind, RegExp])[] = [
  ['agreement', atAnEnd(LAW)],
  ['organisation', atAnEnd(PARTY)],
];

/** What a name is of, as far as its letters tell. */
export function kindOf(name: string): Kind {
  if (/^[\p{Lu}\d]{2,}$/u.test(name)) return 'organisation';
  const named = KINDS.find(([, noun]) => noun.test(name));
  if (named) return named[0];
  return name.split(' ').length >= 2 ? 'person' : 'place';
}

function atAnEnd(nouns: string): RegExp {
  const any = nouns.replaceAll(' ', '|');
  return new RegExp(`^(?:${any}) |(?:^| )(?:${any})$`, 'iu');
}
