import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatDate, formatNumber, t } from '../../i18n/i18n.ts';
import { hrefOf } from '../../messages/library-route.ts';
import type { Card } from '../../packs/card.ts';
import type { Cite } from '../../packs/cite.ts';
import { Figure } from '../card/figures/Figure.tsx';
import { FromPack } from '../card/head/FromPack.tsx';
import { addedByFullName } from '../card/head/full-name.ts';
import { labelOf } from '../card/sources/Cites.tsx';
import { CardText, Differ, Earlier, languageOf, Related } from '../card/text/CardText.tsx';
import type { LinkRenderer } from '../card/text/link-renderer.ts';
import { nameOfKind } from '../shared/kinds.ts';
import { FullSource, idOfSource } from './FullSource.tsx';
import { Page } from './Page.tsx';

interface EntryPageProps {
  readonly card: Card;
  /** The source that the URL links to. */
  readonly source: number | undefined;
}

/** An entry in full: the content of its card, followed by every source with its statements. */
export function EntryPage({ card, source }: EntryPageProps) {
  const [isLarge, setIsLarge] = useState(false);
  const figure = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // A larger map stands above the text, where the reader may not be.
    if (isLarge) figure.current?.scrollIntoView({ block: 'nearest' });
  }, [isLarge]);
  const fullName = addedByFullName(card.name, card.fullName);
  const links: LinkRenderer = {
    entry: (id, name) => (
      <a href={hrefOf({ view: 'entry', id })} {...languageOf(card, name)}>
        {name}
      </a>
    ),
    mention: (id, text) => (
      <a class="mention" href={hrefOf({ view: 'entry', id })}>
        {text}
      </a>
    ),
    cites: (cites) => <CiteLinks card={card} cites={cites} />,
  };
  return (
    <Page
      title={card.name}
      kind={nameOfKind(card.kind)}
      lang={card.lang}
      target={source ? idOfSource(source) : undefined}
    >
      {fullName && (
        <p class="full-name">
          {/* Below the title, on whichever side that is. */}
          <bdi {...languageOf(card, fullName)}>{fullName}</bdi>
        </p>
      )}
      {card.from !== undefined && <FromPack title={card.from} />}
      <div class={isLarge ? 'entry large-map' : 'entry'}>
        <div>
          <CardText card={card} links={links} heading="h2" />
          <Differ card={card} links={links} heading="h2" />
          <Earlier card={card} links={links} heading="h2" />
        </div>
        <div class="beside">
          {card.figure && (
            <div class="of-figure" ref={figure}>
              <Figure figure={card.figure} of={card} links={links} heading="h2" />
              {card.figure.type === 'map' && (
                <button type="button" class="link enlarge" onClick={() => setIsLarge(!isLarge)}>
                  {t(isLarge ? 'library.shrink' : 'library.enlarge')}
                </button>
              )}
            </div>
          )}
          <Related card={card} links={links} heading="h2" />
        </div>
        <section class="all-sources">
          <h2>{t('library.sources')}</h2>
          <ol class="sources">
            {card.sources.map((each) => (
              <FullSource
                key={each.id}
                source={each}
                lang={card.lang}
                asked={each.number === source}
              />
            ))}
          </ol>
        </section>
      </div>
      <p class="checked soft">{t('library.checked', { date: formatDate(card.asOf) })}</p>
    </Page>
  );
}

function CiteLinks({ card, cites }: { readonly card: Card; readonly cites: readonly Cite[] }) {
  return (
    <span class="cites">
      {cites.map(({ source: number }) => (
        <a
          key={number}
          class="cite"
          href={hrefOf({ view: 'entry', id: card.id, source: number })}
          aria-label={labelOf(number, card.sources)}
        >
          {formatNumber(number)}
        </a>
      ))}
    </span>
  );
}
