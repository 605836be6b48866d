import type { ComponentChildren, RefObject } from 'preact';
import {
  directionOf,
  formatDateShort,
  language,
  nameOfLanguage,
  sameLanguage,
  t,
} from '../../../i18n/i18n.ts';
import type { Card } from '../../../packs/card.ts';
import type { Named } from '../../../spotting/types.ts';
import { Interpolated, placeholder } from '../../shared/Interpolated.tsx';
import { nameOfKind } from '../../shared/kinds.ts';
import { CloseIcon } from '../icons.tsx';
import { languageOf } from '../text/CardText.tsx';
import { FromPack } from './FromPack.tsx';
import { addedByFullName } from './full-name.ts';
import { AsWritten, isWrittenOtherwise } from './MatchReason.tsx';
import { Trail, type TrailProps } from './Trail.tsx';

interface CardHeadProps extends Omit<TrailProps, 'backTo'> {
  readonly card: Card;
  readonly named: Named | null;
  readonly backTo: string | null;
  readonly articleDate: string | null;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Moves the focus to the card's actions. */
  readonly onSkip: () => void;
  readonly onClose: () => void;
}

/**
 * Name and kind of a card's subject, and the ways back and to the actions. Laid out in
 * the direction of the name.
 */
export function CardHead(props: CardHeadProps) {
  const { card, named, backTo, articleDate, heading, onSkip, onClose, ...trail } = props;
  const inLanguage = languageOf(card, card.name);
  const fullName = addedByFullName(card.name, card.fullName);
  return (
    <header class="head" dir={inLanguage.dir}>
      {backTo !== null && <Trail backTo={backTo} {...trail} />}
      <div class="title">
        <h2 class="name" id="name" ref={heading} tabIndex={-1} {...inLanguage}>
          {card.name}
        </h2>{' '}
        {/* The separator is a sibling: each name may have another direction. */}
        <p class="kind">
          <span>
            <bdi>{nameOfKind(card.kind)}</bdi>
          </span>{' '}
          {fullName && (
            <span>
              <bdi class="full-name" {...languageOf(card, fullName)}>
                {fullName}
              </bdi>
            </span>
          )}{' '}
          {!sameLanguage(card.lang, language()) && (
            <span>
              <bdi class="in-language">
                {t('card.inLanguage', { language: nameOfLanguage(card.lang) })}
              </bdi>
            </span>
          )}
        </p>{' '}
        {card.from !== undefined && (
          <Note>
            <FromPack title={card.from} />
          </Note>
        )}{' '}
        {named && isWrittenOtherwise(named, card) && (
          <Note>
            <AsWritten named={named} />
          </Note>
        )}{' '}
        {articleDate !== null && isOlder(articleDate, card.asOf) && (
          <Note>
            <Older article={articleDate} card={card.asOf} />
          </Note>
        )}
      </div>
      <button type="button" class="to-actions" onClick={onSkip}>
        <bdi>{t('card.skip')}</bdi>
      </button>
      <button type="button" class="close" aria-label={t('card.close')} onClick={onClose}>
        <CloseIcon />
      </button>
    </header>
  );
}

/** A note after the kind. The separator is outside it, as it may run the other way. */
function Note({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="head-note">
      <div dir={directionOf(language())}>{children}</div>
    </div>
  );
}

/** Says that the article is from an earlier month than the card. */
function Older({ article, card }: { readonly article: string; readonly card: string }) {
  return (
    <p class="older">
      <Interpolated
        text={t('card.olderArticle', {
          article: placeholder('article'),
          card: placeholder('card'),
        })}
        parts={{ article: <Month of={article} />, card: <Month of={card} /> }}
      />
    </p>
  );
}

/** Short and without the day, so that both fit on one line: the dates are months apart. */
function Month({ of }: { of: string }) {
  const month = of.slice(0, 'YYYY-MM'.length);
  return <time dateTime={month}>{formatDateShort(month)}</time>;
}

/** Whether it is from an earlier month or year; a few days' difference is the same news. */
function isOlder(article: string, card: string): boolean {
  const month = article.slice(0, 7);
  return month < card.slice(0, month.length);
}
