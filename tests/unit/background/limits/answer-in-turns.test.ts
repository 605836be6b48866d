import { expect, it } from 'vitest';
import { answerInTurns } from '../../../../background/limits/answer-in-turns.ts';
import { MAX_WAITING } from '../../../../background/limits/turns.ts';
import type { Sender } from '../../../../messages/sender.ts';

const page = (tabId: number): Sender => ({
  kind: 'page',
  tabId,
  frameId: 0,
  url: 'https://news.example/',
  documentId: undefined,
});

/** Counts running requests by type; none ever ends. */
function never() {
  const asked: unknown[] = [];
  const answer = answerInTurns((message, { tabId }) => {
    asked.push([message, tabId]);
    return new Promise(() => {});
  });
  return { answer, asked };
}

it.each([
  'spot',
  'cards',
  'page-signals',
  'term-count',
  'card-code',
  'marks-style',
  'open-popup',
  'mute',
])('handles one “%s” of a tab at a time, and gives no answer to too many', (type) => {
  const { answer, asked } = never();
  const answers = Array.from({ length: 200 }, () => answer({ type }, page(1)));
  expect(asked).toHaveLength(1);
  expect(answers.filter((one) => one !== null)).toHaveLength(MAX_WAITING + 1);
  void answer({ type }, page(2));
  expect(asked).toHaveLength(2);
});

it('lets a card not wait for the text of its page', () => {
  const { answer, asked } = never();
  for (const type of ['spot', 'spot', 'cards']) void answer({ type }, page(1));
  expect(asked).toEqual([
    [{ type: 'spot' }, 1],
    [{ type: 'cards' }, 1],
  ]);
});

it('lets the extension’s own pages pass at once, and what is no message of ours', () => {
  const { answer, asked } = never();
  for (let at = 0; at < 100; at++) {
    void answer({ type: 'spot' }, { kind: 'extension', tabId: 1 });
    void answer({ type: 'of-others' }, page(1));
  }
  expect(asked).toHaveLength(200);
});

it('says that a message is malformed that nobody answers, so that it is not sent again', async () => {
  const answer = answerInTurns(() => null);
  expect(await answer({ type: 'spot' }, page(1))).toEqual({ ok: false, error: 'malformed' });
});
