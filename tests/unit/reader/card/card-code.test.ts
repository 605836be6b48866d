import { expect, it, vi } from 'vitest';
import { createCardCode } from '../../../../reader/card/card-code.ts';

/** Wants the code three times, one after the other; `outcomes` is how it goes each time it is asked for. */
async function wantedThrice(...outcomes: ('came' | 'did not come' | 'nobody there')[]) {
  vi.stubGlobal('backgrounderPresenter', undefined);
  const ask = vi.fn(async () => {
    const outcome = outcomes.shift();
    if (outcome === 'nobody there') throw new Error('Could not establish connection.');
    if (outcome === 'came') vi.stubGlobal('backgrounderPresenter', () => {});
    return null;
  });
  const code = createCardCode(ask);
  for (let turn = 0; turn < 3; turn++) await code();
  return ask.mock.calls.length;
}

it('requests the card’s code once', async () => {
  expect(await wantedThrice('came')).toBe(1);
});

it('requests it again if the browser refused to inject it', async () => {
  expect(await wantedThrice('did not come', 'came')).toBe(2);
});

it('requests it again if the background did not respond', async () => {
  expect(await wantedThrice('nobody there', 'came')).toBe(2);
});
