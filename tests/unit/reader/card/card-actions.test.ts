import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ErrorNotice } from '../../../../messages/card-port.ts';
import { sendFromPage as sendToBackground } from '../../../../messages/send-from-page.ts';
import { createCardActions } from '../../../../reader/card/card-actions.ts';
import type { Notice } from '../../../../reader/card/card-history.ts';
import { openPage } from '../../dom/page.ts';
import { startBackground } from '../background.ts';
import { card } from '../samples.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** An open card of `a`, in a page whose settings the background stores. */
function opened() {
  openPage('');
  const background = startBackground({});
  const notices: (Notice | null)[] = [];
  const errors: ErrorNotice[] = [];
  const did: string[] = [];
  const open = { card: card('a') };
  const actions = createCardActions({
    history: {
      top: () => open.card,
      notice: (notice) => notices.push(notice),
      error: (what) => errors.push(what),
    },
    sendToBackground,
    hold: () => did.push('hold'),
    close: () => did.push('close'),
    keepAfterStop: (on) => did.push(on ? 'keep' : 'do not keep'),
  });
  return { background, notices, errors, did, open, actions };
}

/** Does something in a card, or in the notice that replaces it, and waits for its effects. */
async function click(act: () => unknown): Promise<void> {
  act();
  await vi.advanceTimersByTimeAsync(60_000);
}

const FULL = { ok: false, reason: 'full', detail: 'QUOTA_BYTES' } as const;

describe('“Don’t mark this again”', () => {
  it('mutes the entry, keeps the card, and can be undone in place of the card', async () => {
    const { background, notices, did, actions } = opened();
    await click(actions.onMute);
    expect(background.muted).toEqual(['a']);
    expect(did).toEqual(['hold']);
    expect(notices).toMatchObject([{ done: { kind: 'muted', name: 'A' } }]);
    await click(() => notices[0]?.onUndo());
    expect(background.muted).toEqual([]);
    expect(notices[1]).toBeNull();
  });

  it('reports an error below the card, and leaves the card in place', async () => {
    const { background, notices, errors, actions } = opened();
    background.saves = FULL;
    await click(actions.onMute);
    background.fails = true;
    await click(actions.onMute);
    expect(errors).toEqual([{ kind: 'not-saved', saved: FULL }, { kind: 'no-answer' }]);
    expect(notices).toEqual([]);
  });

  it('reports no error below another card that was opened meanwhile', async () => {
    const { background, errors, open, actions } = opened();
    background.fails = true;
    const muting = actions.onMute();
    open.card = card('b');
    await vi.runAllTimersAsync();
    await muting;
    expect(errors).toEqual([]);
  });

  it('is not confirmed in place of another card that was opened meanwhile', async () => {
    const { background, notices, open, actions } = opened();
    const muting = actions.onMute();
    open.card = card('b');
    await vi.runAllTimersAsync();
    await muting;
    expect(background.muted).toEqual(['a']);
    expect(notices).toEqual([]);
  });

  it('takes away no notice of another card once it is undone', async () => {
    const { background, notices, open, actions } = opened();
    await click(actions.onMute);
    const undoing = notices[0]?.onUndo();
    open.card = card('b');
    await vi.runAllTimersAsync();
    await undoing;
    expect(background.muted).toEqual([]);
    expect(notices).toHaveLength(1);
  });

  it('keeps the notice if undoing fails', async () => {
    const { background, notices, errors, actions } = opened();
    await click(actions.onMute);
    background.saves = FULL;
    await click(() => notices[0]?.onUndo());
    expect(notices).toHaveLength(1);
    expect(errors).toEqual([{ kind: 'not-saved', saved: FULL }]);
  });
});

describe('“Turn off on this site”', () => {
  it('turns the site off, keeps the card, and can be undone in place of the card', async () => {
    const { background, notices, did, actions } = opened();
    background.rule = 'on';
    await click(actions.onLeaveSite);
    expect(background.rule).toBe('off');
    // Before the request to the background: the reader may be told to stop
    // before the response arrives.
    expect(did).toEqual(['hold', 'keep']);
    expect(notices).toMatchObject([{ done: { kind: 'site-off', host: 'news.example' } }]);
    await click(() => notices[0]?.onUndo());
    expect(background.rule).toBe('on');
    expect(did.at(-1)).toBe('close');
  });

  it('reports a failed save, and keeps nothing', async () => {
    const { background, notices, errors, did, actions } = opened();
    background.saves = FULL;
    await click(actions.onLeaveSite);
    expect(did).toEqual(['hold', 'keep', 'do not keep']);
    expect(errors).toEqual([{ kind: 'not-saved', saved: FULL }]);
    expect(notices).toEqual([]);
  });
});
