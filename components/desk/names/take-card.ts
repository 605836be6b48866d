import { useState } from 'preact/hooks';
import { t } from '../../../i18n/i18n.ts';
import type { Hit } from '../../../packs/hit.ts';
import { useSession } from '../session.ts';

interface TakingCard {
  /** Why the last card was not taken; empty if it was. */
  readonly notice: string;
  /** The notice is about something else by now. */
  forget(): void;
  /** @returns whether the card is on the desk now. */
  take(hit: Pick<Hit, 'id' | 'name'>): Promise<boolean>;
}

/** Copies cards of the library to the desk, and says why one could not be. */
export function useTakeCard(): TakingCard {
  const { pack, act, worker } = useSession();
  const [notice, setNotice] = useState('');
  return {
    notice,
    forget: () => setNotice(''),
    async take({ id, name }) {
      setNotice('');
      const taken = await worker.ask('take-card', { id }).catch((error: unknown) => {
        console.error(error);
        return null;
      });
      if (!taken || pack.cards.some((card) => card.id === id)) {
        setNotice(taken ? t('desk.cardTwice', { name }) : t('failure.entry'));
        return false;
      }
      act({ type: 'take-card', ...taken });
      return true;
    },
  };
}
