import { useLayoutEffect, useRef } from 'preact/hooks';
import { directionOf, language, t } from '../../../i18n/i18n.ts';
import { shorten } from '../../../i18n/truncate.ts';
import type { Missing } from '../../../messages/protocol.ts';
import { nameOfKind } from '../../shared/kinds.ts';
import { WikipediaLink } from '../../shared/WikipediaLink.tsx';
import { Grip, type GripProps } from '../head/Grip.tsx';
import { CloseIcon } from '../icons.tsx';

interface MissingCardProps extends Missing {
  /** Why a suggested entry could not be opened, if it failed. */
  readonly error: string | null;
  readonly sheet?: GripProps;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** Shown in place of a card if the selected text has no entry, with suggestions. */
export function MissingCard({ text, nearest, error, sheet, onOpen, onClose }: MissingCardProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const replaces = useRef(false);
  useLayoutEffect(() => {
    // On the way back from a suggested entry; when the card opens, its opener sets the focus.
    if (replaces.current) heading.current?.focus({ preventScroll: true });
    replaces.current = true;
  }, [text]);
  return (
    <article class="card missing" lang={language()} dir={directionOf(language())}>
      {sheet && <Grip {...sheet} />}
      <div class="scroller">
        <header class="head">
          <div class="title">
            <h2 class="name" id="name" ref={heading} tabIndex={-1} lang="" dir="auto">
              {shorten(text)}
            </h2>
          </div>
          <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
            <CloseIcon />
          </button>
        </header>
        <section class="body" aria-label={t('card.body')}>
          <p>{t('missing.none')}</p>
          {nearest.length > 0 && (
            <nav class="nearest" aria-labelledby="nearest">
              <h3 id="nearest">{t('missing.nearest')}</h3>
              <ul>
                {nearest.map(({ id, name, kind, gloss }) => (
                  <li key={id}>
                    <button type="button" onClick={() => onOpen(id)}>
                      <bdi class="nearest-name">{name}</bdi>{' '}
                      <bdi class="nearest-kind">{nameOfKind(kind)}</bdi>
                      <span class="nearest-gloss" dir="auto">
                        {gloss}
                      </span>
                    </button>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {error && (
            <p class="error-notice" role="status">
              {error}
            </p>
          )}
          <WikipediaLink text={text} />
        </section>
      </div>
    </article>
  );
}
