import { handleMessages } from '../messages/handle-messages.ts';
import { kindOfSender } from '../messages/sender.ts';
import { createTabAnswerer } from '../messages/tab-answerer.ts';
import type { PageSettings } from '../settings/schema.ts';
import type { PageTerms } from './page-terms.ts';

/** Handles the messages of background and popup, until `signal` is aborted. */
export function handleTabMessages(
  terms: PageTerms,
  reader: {
    stop(): void;
    /** The names of the page have been asked for. */
    onAsked(): void;
    onSettings(settings: PageSettings): void;
    onPacks(): void;
    connect(nonce: string): string | null;
  },
  signal: AbortSignal,
): void {
  const end = handleMessages(
    createTabAnswerer({
      'is-read': () => true as const,
      terms: () => {
        reader.onAsked();
        return terms.list();
      },
      show: ({ entry }) => terms.show(entry),
      step: ({ by }) => terms.step(by),
      selected: terms.selected,
      'show-selected': ({ entry }) => terms.showSelected(entry),
      'show-missing': terms.showMissing,
      'settings-changed': ({ settings }) => {
        reader.onSettings(settings);
        return null;
      },
      'packs-changed': () => {
        reader.onPacks();
        return null;
      },
      'frame-key': ({ nonce }) => reader.connect(nonce),
      stop: () => {
        reader.stop();
        return null;
      },
    }),
    kindOfSender,
  );
  signal.addEventListener('abort', end);
}
