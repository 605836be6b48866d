import { useState } from 'preact/hooks';
import { formatDate, t } from '../../../i18n/i18n.ts';
import type { Card } from '../../../packs/card.ts';
import { Interpolated, placeholder } from '../../shared/Interpolated.tsx';
import { Toolbar } from '../../shared/Toolbar.tsx';
import {
  CopyIcon,
  DoneIcon,
  EntryIcon,
  MuteIcon,
  OffIcon,
  PanelIcon,
  PinIcon,
  WhyIcon,
} from '../icons.tsx';
import { canCopy, copyCard } from './copy.ts';

interface ActionsProps {
  readonly card: Card;
  readonly pinned: boolean;
  /** The name under the pointer that does not open because the card is pinned. */
  readonly blocked: string | null;
  readonly onPin: (() => void) | undefined;
  readonly onEntry: () => void;
  /** Opens the panel with all background on the article; absent if there is none, or no panel. */
  readonly onPanel: (() => void) | undefined;
  readonly onMute: (() => void) | undefined;
  readonly onLeaveSite: (() => void) | undefined;
  /** Whether the match reason is shown; absent if the card was not opened from a name. */
  readonly why: boolean | undefined;
  readonly onWhy: () => void;
}

/** The card's date and its actions, a single tab stop. Each has a tooltip on hover and focus. */
export function Actions(props: ActionsProps) {
  const { card, pinned, blocked, onPin, onEntry, onPanel, onMute, onLeaveSite, why, onWhy } = props;
  const [copied, setCopied] = useState<'yes' | 'failed' | null>(null);
  const copy = () =>
    void copyCard(card).then(
      () => setCopied('yes'),
      () => setCopied('failed'),
    );
  return (
    <footer class="foot">
      <span class="as-of" role={blocked === null && copied === null ? undefined : 'status'}>
        {blocked !== null && (
          <Interpolated
            text={t('card.blocked', { name: placeholder('name') })}
            parts={{ name: <bdi>{blocked}</bdi> }}
          />
        )}
        {blocked === null &&
          copied !== null &&
          t(copied === 'yes' ? 'card.copied' : 'card.notCopied')}
        {blocked === null && copied === null && (
          <Interpolated
            text={t('card.checked', { date: placeholder('date') })}
            parts={{ date: <time dateTime={card.asOf}>{formatDate(card.asOf)}</time> }}
          />
        )}
      </span>
      <Toolbar class="actions" label={t('card.actions')}>
        {onPin && (
          <button
            type="button"
            class={`action pin ${pinned ? 'on' : ''} ${blocked === null ? '' : 'holds'}`}
            onClick={onPin}
          >
            <PinIcon filled={pinned} />
            <span class="label">{t(pinned ? 'card.unpin' : 'card.pin')}</span>
          </button>
        )}
        {canCopy() && (
          <button
            type="button"
            class="action copy"
            onClick={copy}
            onBlur={() => setCopied(null)}
            onPointerLeave={() => setCopied(null)}
          >
            {copied === 'yes' ? <DoneIcon /> : <CopyIcon />}
            <span class="label">{t('card.copy')}</span>
          </button>
        )}
        <button type="button" class="action to-library" onClick={onEntry}>
          <EntryIcon />
          <span class="label">{t('card.library')}</span>
        </button>
        {onPanel && (
          <button type="button" class="action to-panel" onClick={onPanel}>
            <PanelIcon />
            <span class="label">{t('card.panel')}</span>
          </button>
        )}
        {onMute && (
          <button type="button" class="action mute" onClick={onMute}>
            <MuteIcon />
            <span class="label">{t('card.mute')}</span>
          </button>
        )}
        {onLeaveSite && (
          <button type="button" class="action leave" onClick={onLeaveSite}>
            <OffIcon />
            <span class="label">{t('card.leaveSite')}</span>
          </button>
        )}
        {why !== undefined && (
          <button type="button" class="action why" aria-expanded={why} onClick={onWhy}>
            <WhyIcon />
            <span class="label">{t('card.why')}</span>
          </button>
        )}
      </Toolbar>
    </footer>
  );
}
