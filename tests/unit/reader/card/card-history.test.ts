import { describe, expect, it, vi } from 'vitest';
import { createCardHistory } from '../../../../reader/card/card-history.ts';
import type { PageMention } from '../../../../reader/text/page-mention.ts';
import { openPage, rangeOfText } from '../../dom/page.ts';
import { card } from '../samples.ts';
import { createFakePopover } from './fake-popover.ts';

const HOW = { focus: false, pointer: null, size: 'large' } as const;

/** A page that names `a`, and cards that each have a related one, up to `d`. */
function page() {
  const window = openPage('<p>Nuristan</p>');
  const nothing = () => {};
  const popover = createFakePopover({
    ...{
      onBack: nothing,
      onTrail: nothing,
      onPosition: nothing,
      onRelated: nothing,
      onClose: nothing,
    },
    ...{ onMute: nothing, onLeaveSite: nothing, onLibrary: nothing, onUndo: nothing },
    ...{
      onEsc: nothing,
      onPointer: nothing,
      onHold: nothing,
      onPin: nothing,
      onLeave: nothing,
      onRefused: nothing,
    },
  });
  const waiting: (() => void)[] = [];
  let slow = false;
  const find = async (id: string) => {
    if (slow) await new Promise<void>((done) => waiting.push(done));
    if (id === 'unreachable') throw new Error('Could not establish connection.');
    return id <= 'd' ? card(id) : null;
  };
  const history = createCardHistory(popover.place, find);
  const element = window.document.querySelector('p') ?? window.document.body;
  const text = 'Nuristan';
  const block = { element, document: window.document, text, nodes: [], starts: [] };
  const mention = (): PageMention => ({
    entry: 'a',
    range: rangeOfText(element, text),
    found: { entry: 'a', block, start: 0, end: text.length, evidence: 'sure', lang: 'en' },
  });
  const slowly = () => {
    slow = true;
    return () => {
      slow = false;
      for (const done of waiting) done();
    };
  };
  const shown = () => {
    const view = popover.shown();
    const named = view?.named?.text ?? null;
    return view && { name: view.card.name, trail: view.trail.join(' '), named };
  };
  return { popover, history, mention, slowly, shown };
}

describe('the history of cards', () => {
  it('opens a card at a name, as written on the page', () => {
    const { popover, history, mention, shown } = page();
    history.open(mention(), card('a'), { ...HOW, focus: true });
    expect(shown()).toEqual({ name: 'A', trail: '', named: 'Nuristan' });
    expect(popover.opened).toMatchObject([{ focus: true, boxes: [{ x: 0, width: 80 }] }]);
    expect(popover.sizes).toEqual(['large']);
    expect(history.top()?.id).toBe('a');
  });

  it('goes to related cards and back, one by one, without a name on the page', async () => {
    const { history, mention, shown } = page();
    history.open(mention(), card('a'), HOW);
    await history.openRelated('b');
    await history.openRelated('c');
    expect(shown()).toEqual({ name: 'C', trail: 'A B', named: null });
    history.back();
    expect(shown()).toEqual({ name: 'B', trail: 'A', named: null });
    history.back();
    expect(shown()).toEqual({ name: 'A', trail: '', named: 'Nuristan' });
  });

  it('goes back to any earlier card, at the position the reader had left', async () => {
    const { popover, history, mention, shown } = page();
    const position = { part: 'sources', opened: null, scroll: 40, focus: 3 } as const;
    history.open(mention(), card('a'), HOW);
    history.keepPosition(position);
    await history.openRelated('b');
    expect(popover.shown()?.position).toBeNull();
    await history.openRelated('c');
    history.backTo(0);
    expect(shown()).toEqual({ name: 'A', trail: '', named: 'Nuristan' });
    expect(popover.shown()?.position).toEqual(position);
    history.backTo(7);
    expect(shown()?.name).toBe('A');
  });

  it.each([
    ['none', 'not-opened'],
    ['unreachable', 'no-answer'],
  ])('stays at a card if the related one cannot be loaded, and says why: %s', async (id, kind) => {
    const { popover, history, mention, shown } = page();
    history.open(mention(), card('a'), HOW);
    await history.openRelated(id);
    expect(shown()).toEqual({ name: 'A', trail: '', named: 'Nuristan' });
    expect(popover.shown()?.error).toEqual({ kind });
    await history.openRelated('b');
    expect(popover.shown()?.error).toBeNull();
  });

  it('ignores a related card that arrives after another was opened', async () => {
    const { history, mention, slowly, shown } = page();
    history.open(mention(), card('a'), HOW);
    const answer = slowly();
    const coming = history.openRelated('b');
    history.open(mention(), card('c'), HOW);
    answer();
    await coming;
    expect(shown()?.name).toBe('C');
  });

  it('does not reopen a card that was closed in the meantime', async () => {
    const { popover, history, mention, slowly } = page();
    history.open(mention(), card('a'), HOW);
    const answer = slowly();
    const coming = history.openRelated('b');
    history.close();
    answer();
    await coming;
    expect(popover.updates).toEqual([]);
    expect(history.top()).toBeNull();
  });

  it('opens the prepared view without rendering it twice', () => {
    const { popover, history, mention } = page();
    const [on, a] = [mention(), card('a')];
    history.prepare(on, a, 'large');
    history.open(on, a, HOW);
    expect(popover.opened[0]?.view).toBe(popover.prepared[0]);
    // While a card is open, no other is drawn over it.
    history.prepare(mention(), card('b'), 'large');
    expect(popover.prepared).toHaveLength(1);
  });

  it('shows what a card says by now, and leaves one that is gone or closed as it is', async () => {
    const { popover, history, mention, shown, slowly } = page();
    history.open(mention(), { ...card('a'), name: 'Old' }, HOW);
    await history.openRelated('b');
    await history.refresh();
    expect(shown()).toMatchObject({ name: 'B', trail: 'A' });
    history.back();
    expect(shown()).toMatchObject({ name: 'A', named: 'Nuristan' });
    const { length } = popover.updates;
    await history.refresh();
    expect(popover.updates, 'nothing is new').toHaveLength(length);
    history.open(mention(), card('z'), HOW);
    await history.refresh();
    expect(shown()?.name).toBe('Z');
    history.open(mention(), { ...card('a'), name: 'Old' }, HOW);
    const answer = slowly();
    const refreshed = history.refresh();
    history.close();
    answer();
    await refreshed;
    expect(history.top()).toBeNull();
  });

  it('updates why a name is marked once the page has been read again', () => {
    const { popover, history, mention } = page();
    const [on, a] = [mention(), card('a')];
    history.open(on, a, HOW);
    history.close();
    if (on.found) on.found = { ...on.found, evidence: 'none', sure: { ...on.found, end: 3 } };
    history.open(on, a, HOW);
    expect(popover.opened.map(({ view }) => view.named?.reason.because)).toEqual(['sure', 'none']);
  });

  it('replaces the card by a notice, and the notice by the card', () => {
    const { popover, history, mention } = page();
    history.open(mention(), card('a'), HOW);
    const onUndo = vi.fn(() => history.notice(null));
    const done = { kind: 'muted', name: 'A' } as const;
    history.notice({ done, onUndo });
    expect(popover.shown()?.done).toBe(done);
    history.undo();
    expect(onUndo).toHaveBeenCalledOnce();
    expect(popover.shown()?.done).toBeNull();
    // There is nothing left to undo.
    history.undo();
    expect(onUndo).toHaveBeenCalledOnce();
    history.error({ kind: 'no-answer' });
    expect(popover.shown()?.error).toEqual({ kind: 'no-answer' });
  });

  it('says that selected text has no entry, and leads to suggested entries and back', async () => {
    const { history, mention, popover, shown } = page();
    const missing = { text: 'Nuristan Museum', nearest: [] };
    history.openMissing(mention(), missing, HOW);
    expect(popover.missing).toEqual([{ missing, error: null }]);
    expect(history.top()).toBeNull();
    await history.openRelated('a');
    expect(shown()).toMatchObject({ name: card('a').name, trail: '“Nuristan Museum”' });
    await history.openRelated('b');
    history.backTo(0);
    expect(popover.missing).toHaveLength(2);
    await history.openRelated('a');
    history.back();
    expect(popover.missing).toHaveLength(3);
    await history.openRelated('unreachable');
    expect(popover.missing.at(-1)).toEqual({ missing, error: { kind: 'no-answer' } });
  });
});
