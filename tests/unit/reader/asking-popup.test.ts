import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FILL, marked, read, until } from './read-page.ts';
import { pageSettings } from './samples.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => vi.useRealTimers();
});

describe('the popup that asks for the names of a page', () => {
  /** Has the background keep its answers to the page back. @returns what lets them go. */
  const hold = ({ background }: ReturnType<typeof read>) => {
    const answer = Promise.withResolvers<void>();
    background.held = answer.promise;
    return answer.resolve;
  };
  const spots = ({ background }: ReturnType<typeof read>) =>
    background.asked.filter((type) => type === 'spot').length;
  const names = ({ background }: ReturnType<typeof read>) => background.tell({ type: 'terms' });

  it('gets those that are marked while all of it is read again', async () => {
    const page = read();
    await marked(page.marks, 'Nuristan', 'Kunar');
    await page.counted(2);
    const release = hold(page);
    await page.background.tell({ type: 'packs-changed' });
    await until(() => expect(spots(page)).toBe(2));
    await marked(page.marks, 'Nuristan', 'Kunar');
    const found = [{ id: 'nuristan' }, { id: 'kunar' }];
    expect(await names(page)).toMatchObject({ progress: 'complete', terms: found });
    release();
  });

  it('is not told that there are none while new text is read, and hears when it has been', async () => {
    const page = read();
    await marked(page.marks, 'Nuristan', 'Kunar');
    await page.counted(2);
    const release = hold(page);
    // As a site does that shows another article in place of this one.
    page.body.replaceChildren();
    page.add('Kunar');
    page.add('Nuristan');
    await until(() => expect(spots(page)).toBe(2));
    expect(await names(page)).toMatchObject({ progress: 'reading', terms: [] });
    release();
    await page.counted(2, 2);
    expect(await names(page)).toMatchObject({ progress: 'complete', terms: [{}, {}] });
  });

  it('hears where a page without names still has none after it was read again', async () => {
    const page = read(`<p>Nobody ${FILL}</p>`);
    await page.counted(0);
    const release = hold(page);
    page.add('Somebody');
    await until(() => expect(spots(page)).toBe(2));
    expect(await names(page)).toMatchObject({ progress: 'reading', terms: [] });
    release();
    await page.counted(0, 0);
    expect(await names(page)).toMatchObject({ progress: 'complete', terms: [] });
  });

  it('hears where the page could not be read, has it tried again, and hears when that works', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const page = read();
    page.background.fails = 'spot';
    await until(() => expect(spots(page)).toBe(1));
    expect(await names(page)).toMatchObject({ progress: 'reading' });
    await vi.advanceTimersByTimeAsync(10_000);
    await page.counted(0);
    expect(await names(page)).toMatchObject({ progress: 'failed', terms: [] });
    // It is told of once: each time, it would ask again.
    await vi.advanceTimersByTimeAsync(10_000);
    await page.counted(0);
    page.background.fails = false;
    expect(await names(page)).toMatchObject({ progress: 'failed' });
    await page.counted(0, 2);
    expect(await names(page)).toMatchObject({ progress: 'complete', terms: [{}, {}] });
  });

  it('hears of other names, though they are as many', async () => {
    const page = read(`<p>Kunar ${FILL}</p>`);
    await page.counted(1);
    page.body.replaceChildren();
    page.add('Nuristan');
    await page.counted(1, 1);
    expect(await names(page)).toMatchObject({ progress: 'complete', terms: [{ id: 'nuristan' }] });
  });

  it('hears of names that are listed and not marked', async () => {
    const page = read(`<p>Nobody ${FILL}</p>`);
    page.background.settings = pageSettings({ muted: ['kunar'] });
    await page.counted(0);
    page.add('Kunar');
    await page.counted(0, 0);
    expect(await names(page)).toMatchObject({ progress: 'complete', leftOut: 1 });
  });
});
