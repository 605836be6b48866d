import { describe, expect, it } from 'vitest';
import { senderOf } from '../../../messages/sender.ts';

const OURS = { id: 'ours', root: 'chrome-extension://ours/' };
const tab = { id: 7 };

describe('the sender of a message', () => {
  it('is a page if it comes from a tab without one of our pages', () => {
    expect(
      senderOf({ id: 'ours', tab, frameId: 0, url: 'https://a.example/x', documentId: 'D' }, OURS),
    ).toEqual({
      kind: 'page',
      tabId: 7,
      frameId: 0,
      url: 'https://a.example/x',
      documentId: 'D',
    });
  });

  it.each([
    // A site may move between its pages without a load.
    ['https://a.example/x', 'https://a.example/y#/z', 'https://a.example/y#/z'],
    ['https://a.example/x', undefined, 'https://a.example/x'],
    // The tab shows another document by now.
    ['https://a.example/x', 'https://b.example/y', 'https://a.example/x'],
    ['https://a.example/x', 'http://a.example/x', 'https://a.example/x'],
    ['file:///home/a.html', 'file:///home/b.html', 'file:///home/a.html'],
    ['https://a.example/x', 'chrome-extension://ours/popup.html', 'https://a.example/x'],
  ])('has the URL of the page now: loaded as %s, in a tab with %s', (url, shown, now) => {
    const from = { id: 'ours', url, tab: { id: 7, url: shown } };
    expect(senderOf({ ...from, frameId: 0 }, OURS)).toMatchObject({ kind: 'page', url: now });
    expect(senderOf({ ...from, frameId: 2 }, OURS)).toMatchObject({ kind: 'frame', url });
  });

  it.each([
    'https://ad.example/',
    'about:blank',
    'about:srcdoc',
    'blob:https://a.example/1',
    'data:,',
  ])('is a frame, whatever it shows: %s', (url) => {
    expect(senderOf({ id: 'ours', tab, frameId: 2, url }, OURS)).toMatchObject({
      kind: 'frame',
      frameId: 2,
    });
  });

  it.each<Parameters<typeof senderOf>[0]>([
    { id: 'ours', url: 'chrome-extension://ours/popup.html' },
    { id: 'ours', url: 'chrome-extension://ours/background.js' },
    { id: 'ours', tab, frameId: 0, url: 'chrome-extension://ours/library.html#/' },
  ])('is the extension at $url', (from) => {
    expect(senderOf(from, OURS)).toEqual({ kind: 'extension', tabId: from.tab?.id });
  });

  it.each<[string, Parameters<typeof senderOf>[0]]>([
    ['with another id', { id: 'theirs', tab, frameId: 0, url: 'https://a.example/' }],
    ['of another extension', { id: 'theirs', url: 'chrome-extension://ours/popup.html' }],
    ['without a URL', { id: 'ours', tab, frameId: 0 }],
    ['without a tab', { id: 'ours', url: 'https://a.example/' }],
    ['with a frame but no tab', { id: 'ours', frameId: 0, url: 'https://a.example/' }],
    ['with a tab but no frame', { id: 'ours', tab, url: 'https://a.example/' }],
  ])('is rejected: one %s', (_what, from) => {
    expect(senderOf(from, OURS)).toBeNull();
  });

  it.each(['cached', 'pending_deletion', 'prerender'])(
    'is nobody if it is a page that is not shown, which Chromium numbers as a frame: %s',
    (documentLifecycle) => {
      const from = { id: 'ours', tab, frameId: 5, url: 'https://a.example/x', documentId: 'D' };
      expect(senderOf({ ...from, documentLifecycle }, OURS)).toBeNull();
      expect(senderOf({ ...from, documentLifecycle: 'active' }, OURS)?.kind).toBe('frame');
    },
  );

  it('is a page if its URL merely contains ours', () => {
    const url = 'https://a.example/?chrome-extension://ours/popup.html';
    expect(senderOf({ id: 'ours', tab, frameId: 0, url }, OURS)).toMatchObject({ kind: 'page' });
  });
});
