/** Texts and names are judged in the room of maps, which has them too and must not depend on packs. */
export { INVISIBLE, MAX_NAME, Name, nameUpTo, textUpTo, upTo } from '../maps/text.ts';
