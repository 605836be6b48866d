import { expect, it } from 'vitest';
import { reportPointer } from '../../../components/card/frame/report-pointer.ts';
import { openPage } from '../dom/page.ts';

/** What is reported of these events on the card, each with a pointer's type and buttons. */
function reported(...events: [type: string, init?: PointerEventInit][]): boolean[] {
  const { document } = openPage('');
  const told: boolean[] = [];
  reportPointer(document.documentElement, (inside) => told.push(inside));
  for (const [type, init] of events)
    document.documentElement.dispatchEvent(
      new PointerEvent(type, { pointerType: 'mouse', ...init }),
    );
  return told;
}

it('a pointer is in the card once it has moved there, and until it leaves', () => {
  const moves = [['pointermove'], ['pointermove']] satisfies [string][];
  expect(reported(['pointerenter'], ...moves, ['pointerleave'])).toEqual([true, false]);
  expect(
    reported(['pointerenter'], ...moves, ['pointerleave'], ['pointerenter'], ...moves),
  ).toEqual([true, false, true]);
});

// A card that grows is entered where the pointer last was in it, though it has gone elsewhere.
it('entering alone does not tell that it is there', () => {
  expect(reported(['pointerenter'])).toEqual([]);
});

it('neither does touch, nor a pressed button', () => {
  const touch = { pointerType: 'touch' };
  expect(
    reported(['pointerenter', touch], ['pointermove', touch], ['pointerleave', touch]),
  ).toEqual([]);
  const pressed = { buttons: 1 };
  expect(reported(['pointerenter', pressed], ['pointermove', pressed])).toEqual([]);
  expect(reported(['pointerenter'], ['pointermove'], ['pointerleave', pressed])).toEqual([true]);
});
