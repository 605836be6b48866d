import type { Cited } from '../../../packs/card.ts';
import type { LinkRenderer } from './link-renderer.ts';
import { beforeLastWord, type Piece, piecesOf } from './text-pieces.ts';

interface SentenceProps {
  readonly sentence: Cited;
  /** Key of the text its sources belong to; see `LinkRenderer.cites`. */
  readonly at: string;
  readonly links: LinkRenderer;
}

/** A sentence with its sources, and links from names to their entries. */
export function Sentence({ sentence, at, links }: SentenceProps) {
  const { before, last } = beforeLastWord(piecesOf(sentence.text, sentence.links));
  return (
    <span class="sentence">
      <Pieces pieces={before} links={links} />
      <span class="cited">
        <Pieces pieces={last} links={links} />
        {links.cites(sentence.cites, at)}
      </span>{' '}
    </span>
  );
}

/** A text in which names link to their entries. */
export function Pieces({
  pieces,
  links,
}: {
  readonly pieces: readonly Piece[];
  readonly links: LinkRenderer;
}) {
  return (
    <>{pieces.map(({ text, entry }) => (entry === null ? text : links.mention(entry, text)))}</>
  );
}
