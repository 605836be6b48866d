import { beforeEach, expect, it, vi } from 'vitest';
import { sendFromPage as sendToBackground } from '../../../../messages/send-from-page.ts';
import { createPageCards } from '../../../../reader/card/page-cards.ts';
import { openPage, rangeOfText } from '../../dom/page.ts';
import { startBackground } from '../background.ts';
import { card } from '../samples.ts';
import { createFakePopover, type FakePopover } from './fake-popover.ts';

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

/** A page that lets no frame run, with a card that was to be opened, or without. */
function refusing(opens: boolean, isPinned: boolean) {
  const { document } = openPage('<p>Kunar</p>');
  const background = startBackground({});
  const popovers: FakePopover[] = [];
  const close = vi.fn();
  const nothing = () => {};
  const cards = createPageCards(
    { cards: { get: async () => null }, sendToBackground },
    {
      ...{ close, isPinned: () => isPinned, onLeave: nothing },
      ...{ hold: nothing, togglePin: nothing, escape: nothing, pointInCard: nothing },
    },
    new AbortController().signal,
    (actions) => {
      const popover = createFakePopover(actions);
      popovers.push(popover);
      return popover.place;
    },
  );
  const element = document.querySelector('p') ?? document.body;
  const text = 'Kunar';
  const block = { element, document, text, nodes: [], starts: [] };
  const mention = {
    entry: 'kunar',
    range: rangeOfText(element, text),
    found: { entry: 'kunar', block, start: 0, end: 5, evidence: 'sure', lang: 'en' },
  } as const;
  if (opens) cards.open(mention, card('kunar'), { focus: false, pointer: null, size: 'normal' });
  popovers[0]?.actions.onRefused();
  return { background, close };
}

it.each([
  ['a click has asked for', true, true, ['open-popup']],
  ['the pointer rested on', true, false, []],
  ['is gone', false, true, []],
])(
  'a card that cannot be shown closes, and is a popup if it is one that %s',
  async (_what, opens, isPinned, asked) => {
    const { background, close } = refusing(opens, isPinned);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(close).toHaveBeenCalledOnce();
    expect(background.asked).toEqual(asked);
  },
);
