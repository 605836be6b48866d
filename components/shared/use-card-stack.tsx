import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import type { CardPosition } from '../../messages/card-port.ts';
import type { LibraryLink } from '../../messages/protocol.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import { reportOnce } from '../../messages/unreachable.ts';
import type { Card as CardData } from '../../packs/card.ts';
import { Card } from '../card/Card.tsx';

/** An open card, and the reader's position in it when they went on to another. */
interface Step {
  readonly card: CardData;
  readonly position?: CardPosition;
}

interface CardStack {
  /** The card shown; null for none. */
  readonly top: CardData | null;
  /**
   * Pushes the card of an entry onto the stack, unless the reader opens another or goes elsewhere
   * before it comes.
   */
  open(id: string): Promise<void>;
  close(): void;
  /** Renders the top card, if any. */
  draw(): ComponentChildren;
}

interface CardStackOptions {
  /** What “Back” returns to from the first card. */
  readonly backTo: string;
  readonly error: string | null;
  /** Called with an error message, or null to clear it. */
  readonly onError: (text: string | null) => void;
  /** Called when the library has been opened. */
  readonly onLeave: () => void;
}

/** A stack of linked cards on one of the extension's own pages. */
export function useCardStack({ backTo, error, onError, onLeave }: CardStackOptions): CardStack {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const here = steps.at(-1);
  const trail = steps.slice(0, -1).map(({ card }) => card.name);
  /** Counts where the reader has gone: only the card that was asked for last is opened. */
  const latest = useRef(0);

  /** Logs the cause; the reader only sees `text`. */
  const failed = (text: string) => (cause: unknown) => {
    reportOnce(cause);
    onError(text);
  };
  const open = async (id: string) => {
    const own = ++latest.current;
    try {
      const card = await sendToBackground({ type: 'card', id });
      if (own !== latest.current) return;
      onError(card ? null : t('card.notOpened'));
      if (card) setSteps((steps) => [...steps, { card }]);
    } catch (cause) {
      if (own === latest.current) failed(t('failure.entry'))(cause);
    }
  };
  const goTo = (left: readonly Step[]) => {
    latest.current++;
    setSteps(left);
  };
  const showInLibrary = (route: LibraryLink) =>
    void sendToBackground({ type: 'open-library', route }).then(
      onLeave,
      failed(t('failure.service')),
    );

  return {
    top: here?.card ?? null,
    open,
    close: () => goTo([]),
    draw: () =>
      here && (
        <Card
          card={here.card}
          named={null}
          backTo={trail.at(-1) ?? backTo}
          trail={trail}
          position={here.position}
          error={error}
          onBack={() => goTo(steps.slice(0, -1))}
          onTrail={(index) => goTo(steps.slice(0, index + 1))}
          onPosition={(position) => setSteps([...steps.slice(0, -1), { ...here, position }])}
          onRelated={(id) => void open(id)}
          onClose={() => goTo([])}
          onLibrary={showInLibrary}
        />
      ),
  };
}
