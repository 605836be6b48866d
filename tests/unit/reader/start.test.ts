import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startReader } from '../../../reader/start.ts';
import { isOlder } from '../../../settings/revision.ts';
import { holdsProse } from '../../../sites/signals.ts';
import { openPage } from '../dom/page.ts';
import { startBackground } from './background.ts';
import { ARTICLE, FILL, marked, NAMES, read, until } from './read-page.ts';
import { pageSettings } from './samples.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe('a page that is read', () => {
  it('has the first mention of each entry marked, and reports its count once', async () => {
    const { background, marks, counted, add } = read();
    await marked(marks, 'Nuristan', 'Kunar');
    await counted(2);
    add('Nuristan');
    await until(() => expect(background.asked.filter((type) => type === 'spot').length).toBe(2));
    await marked(marks, 'Nuristan', 'Kunar');
    add('Nuristan');
    await until(() => expect(background.asked.filter((type) => type === 'spot').length).toBe(3));
    await counted(2);
  });

  it('is read again as it changes', async () => {
    const { marks, counted, add, body } = read(`<p>Kunar ${FILL}</p>`);
    await marked(marks, 'Kunar');
    await counted(1);
    add('Nuristan');
    await marked(marks, 'Kunar', 'Nuristan');
    await counted(1, 2);
    body.firstElementChild?.remove();
    await marked(marks, 'Nuristan');
    await counted(1, 2, 1);
  });

  it('has a name marked at its first visible mention, also once another becomes visible', async () => {
    const html = `<p id="a" style="visibility: hidden">Nuristan ${FILL}</p><p>Nuristan again ${FILL}</p>`;
    const { window, background, marks, observers } = read(html);
    await marked(marks, 'Nuristan');
    const marksIn = (id: string) =>
      [...(window.CSS.highlights.get('backgrounder-term') ?? [])].some(
        (range) =>
          'startContainer' in range &&
          window.document.getElementById(id)?.contains(range.startContainer),
      );
    expect(marksIn('a')).toBe(false);
    const hidden = window.document.getElementById('a');
    expect(observers.size.observed()).toEqual([hidden]);
    // As a style rule may do: there is no event, but the element changes its size.
    hidden?.setAttribute('style', '');
    if (hidden) observers.size.change(hidden);
    await until(() => expect(marksIn('a')).toBe(true));
    expect(observers.size.observed()).toEqual([]);
    expect(background.asked.filter((type) => type === 'spot')).toHaveLength(1);
  });

  it('is foreign if most of its text is, as it is now', async () => {
    const { window, background, add, body } = read(`<p id="a">თბილისი, ${FILL}</p>`);
    const isForeign = (is: boolean) =>
      vi.waitFor(async () => {
        const terms = await background.tell({ type: 'terms' });
        expect(terms).toMatchObject({ progress: 'complete', foreign: is });
      }, 30_000);
    await isForeign(true);
    const text = window.document.getElementById('a')?.firstChild;
    if (text) text.nodeValue = `Nuristan ${FILL}`;
    await isForeign(false);
    add('ქუთაისი,');
    add('ბათუმი,');
    await isForeign(true);
    // As a site does that shows another article in place of this one.
    body.replaceChildren();
    add('Nuristan');
    await isForeign(false);
  });

  it('is read by one reader: a new one takes over the marks of the old one', async () => {
    const { background, marks } = read();
    await marked(marks, 'Nuristan', 'Kunar');
    startReader(holdsProse);
    expect(marks()).toEqual([]);
    await marked(marks, 'Nuristan', 'Kunar');
    expect(background.readers()).toBe(1);
  });
});

describe('a page restored from the back/forward cache', () => {
  const back = ({ window }: ReturnType<typeof read>, persisted = true) =>
    window.dispatchEvent(Object.assign(new window.Event('pageshow'), { persisted }));

  it('reports its count again', async () => {
    const page = read();
    const { marks, counted } = page;
    await marked(marks, 'Nuristan', 'Kunar');
    await counted(2);
    back(page, false);
    back(page);
    await counted(2, 2);
  });

  it('asks again for what was not answered when it was left, however often', async () => {
    const page = read();
    const { background, marks } = page;
    background.isLost = true;
    const spots = () => background.asked.filter((type) => type === 'spot').length;
    await until(() => expect(spots()).toBe(1));
    back(page);
    expect(spots()).toBe(2);
    back(page, false);
    expect(spots()).toBe(2);
    background.isLost = false;
    back(page);
    await marked(marks, 'Nuristan', 'Kunar');
    await background.follow(pageSettings({ muted: ['kunar'] }));
    await marked(marks, 'Nuristan');
  });

  it('asks no more for what was answered', async () => {
    const page = read();
    const { background, marks, counted } = page;
    await marked(marks, 'Nuristan', 'Kunar');
    await counted(2);
    const before = background.asked.length;
    back(page);
    await counted(2, 2);
    expect(background.asked.slice(before)).toEqual(['spot', 'term-count']);
  });

  it('fetches its cards again: packs may have changed', async () => {
    const page = read();
    const { background, marks } = page;
    await marked(marks, 'Nuristan', 'Kunar');
    const show = () => background.tell({ type: 'show', entry: 'kunar' });
    const fetched = () => background.asked.filter((type) => type === 'cards').length;
    await show();
    await show();
    expect(fetched()).toBe(1);
    // Until they have arrived: missing ones would be requested again.
    await vi.advanceTimersByTimeAsync(0);
    back(page);
    await show();
    expect(fetched()).toBe(2);
  });
});

describe('settings', () => {
  it('apply at once, and affect only the marks', async () => {
    const { background, marks, counted } = read();
    await marked(marks, 'Nuristan', 'Kunar');
    await counted(2);
    await background.follow({ ...pageSettings({ marks: 'solid', muted: ['kunar'] }) });
    await marked(() => marks('solid'), 'Nuristan');
    expect(marks()).toEqual([]);
    await counted(2, 1);
  });

  it('that changed while a response was pending are not undone by it', async () => {
    const { background, marks, counted, add } = read();
    await marked(marks, 'Nuristan', 'Kunar');
    await counted(2);
    const answer = Promise.withResolvers<void>();
    background.held = answer.promise;
    add('Kunar');
    // The background has loaded its settings, and waits for the packs.
    await until(() => expect(background.asked.filter((type) => type === 'spot').length).toBe(2));
    const newer = pageSettings({ muted: ['kunar'] });
    expect(isOlder(background.settings.revision, newer.revision)).toBe(true);
    await background.follow(newer);
    answer.resolve();
    await marked(marks, 'Nuristan');
    await counted(2, 1);
  });
});

describe('packs', () => {
  it('that are added or removed have the page read again, by the same reader', async () => {
    const entries = { ...NAMES };
    const { background, marks, counted } = read(ARTICLE, entries);
    await marked(marks, 'Nuristan', 'Kunar');
    await counted(2);
    Reflect.deleteProperty(entries, 'kunar');
    expect(await background.tell({ type: 'packs-changed' })).toBeNull();
    await marked(marks, 'Nuristan');
    await counted(2, 1);
    Object.assign(entries, NAMES);
    await background.tell({ type: 'packs-changed' });
    await marked(marks, 'Nuristan', 'Kunar');
    expect(background.readers()).toBe(1);
    await counted(2, 1, 2);
  });
});

describe('a reader that has to stop', () => {
  it.each<[string, (page: ReturnType<typeof read>) => unknown]>([
    ['as it is told so', ({ background }) => background.stop()],
    [
      'as the site is off by now',
      ({ background, add }) => {
        background.on = false;
        add('Kunar');
      },
    ],
    [
      'as the extension is gone, which is seen when the page comes into view',
      ({ background, window }) => {
        background.goAway();
        window.document.dispatchEvent(new window.Event('visibilitychange'));
      },
    ],
    [
      'as the extension is gone when it is asked',
      ({ background, add }) => {
        background.goAway();
        add('Kunar');
      },
    ],
  ])('%s removes its marks and reads no more', async (_why, end) => {
    const page = read();
    const { background, marks, add } = page;
    await marked(marks, 'Nuristan', 'Kunar');
    await end(page);
    await marked(marks);
    const asked = background.asked.length;
    add('Nuristan');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(marks()).toEqual([]);
    expect(background.asked.length).toBe(asked);
  });
});

it('a failed reading is repeated with the next change, and logged once', async () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const page = openPage(ARTICLE);
  const background = startBackground(NAMES);
  background.fails = true;
  startReader(holdsProse);
  const marks = () => [...(page.CSS.highlights.get('backgrounder-term') ?? [])].map(String);
  // Eventually, it gives up.
  await until(() => expect(background.asked).toContain('spot'));
  await vi.advanceTimersByTimeAsync(10_000);
  await until(() => expect(warn).toHaveBeenCalledOnce());
  background.fails = false;
  const paragraph = page.document.createElement('p');
  paragraph.textContent = `Nobody ${FILL}`;
  page.document.body.append(paragraph);
  await marked(marks, 'Nuristan', 'Kunar');
  expect(warn).toHaveBeenCalledOnce();
});

it('a count that was not delivered is sent with the next marks', async () => {
  const { background, marks, counted, add } = read();
  await marked(marks, 'Nuristan', 'Kunar');
  await counted(2);
  background.fails = true;
  await background.follow(pageSettings({ muted: ['kunar'] }));
  await marked(marks, 'Nuristan');
  // Eventually, it gives up.
  await vi.advanceTimersByTimeAsync(10_000);
  background.fails = false;
  background.settings = pageSettings({ muted: ['kunar'] });
  add('Nobody');
  await counted(2, 1);
});

it('a count that is sent again after a later one is the later one', async () => {
  const { background, marks, counted, add } = read(`<p>Kunar ${FILL}</p>`);
  const asked = () => background.asked.filter((type) => type === 'term-count').length;
  background.fails = 'term-count';
  await marked(marks, 'Kunar');
  await until(() => expect(asked()).toBeGreaterThan(0));
  add('Nuristan');
  await marked(marks, 'Kunar', 'Nuristan');
  background.fails = false;
  await vi.advanceTimersByTimeAsync(10_000);
  await counted(2, 2);
});
