import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changing, watched } from './watched.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('watching a page that keeps changing', () => {
  it('backs off from a page that keeps showing and hiding a thousand elements', async () => {
    const { document, seen, byId } = watched(`<p id="a">one</p>${'<i></i>'.repeat(1100)}`);
    const all = [...document.querySelectorAll('i')];
    let odd = false;
    await changing(30_000, 500, () => {
      odd = !odd;
      for (const element of all) element.className = odd ? 'odd' : '';
    });
    expect(seen.length).toBeLessThan(12);
    // Text is read meanwhile, and what the page shows once it rests is looked at.
    byId('a').textContent = 'two';
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen).toContainEqual(['a']);
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(60_000);
    all[0]?.setAttribute('class', 'last');
    await vi.advanceTimersByTimeAsync(2000);
    expect(seen.length).toBeGreaterThan(before);
  });

  it('waits four times as long each time a whole page has to be read again', async () => {
    const { document, seen } = watched('<p>one</p>'.repeat(1100));
    const all = [...document.querySelectorAll('p')];
    let at = 0;
    await changing(20_000, 200, () => {
      at++;
      for (const element of all) element.textContent = `number ${at}`;
    });
    // At about 0, 1 and 5 s after the first; the next is 16 s later.
    expect(seen.length).toBe(3);
  });

  it.each([1100, 100])(
    'observes no class changes while all marks are due to be re-checked anyway: %d elements',
    async (count) => {
      let told = 0;
      const { document, seen } = watched(`<p>one</p>${'<i></i>'.repeat(count)}`, (records) => {
        told += records;
      });
      const all = [...document.querySelectorAll('i')];
      let odd = false;
      const FRAMES = 300;
      await changing(FRAMES * 20, 20, () => {
        odd = !odd;
        for (const element of all) element.className = odd ? 'odd' : '';
      });
      // At most what may come in a second before observing ends, each time.
      expect(told).toBeLessThanOrEqual((seen.length + 1) * (2000 + count));
      expect(seen.length).toBeLessThan(FRAMES / 20);
    },
  );

  it('handles no events while the whole page is due to be read', async () => {
    const { document, seen } = watched('<p>one</p>'.repeat(1100));
    const all = [...document.querySelectorAll('p')];
    const { defaultView: view } = document;
    let at = 0;
    await changing(20_000, 200, () => {
      at++;
      for (const element of all) element.textContent = `number ${at}`;
      const ended = new (view ?? window).Event('animationend', { bubbles: true });
      all[at]?.dispatchEvent(ended);
    });
    expect(seen.length).toBe(3);
  });

  it('observes no text changes while the page is due to be read anyway, however few elements change', async () => {
    let told = 0;
    const { document, seen } = watched('<p>one</p>'.repeat(100), (records) => {
      told += records;
    });
    const all = [...document.querySelectorAll('p')];
    let at = 0;
    await changing(30_000, 20, () => {
      at++;
      for (const element of all) element.firstChild?.replaceWith(`number ${at}`);
    });
    expect(told).toBeLessThanOrEqual((seen.length + 1) * (2000 + all.length));
    // As for a whole page that never rests: at about 0, 1, 5 and 21 s.
    expect(seen.length).toBeLessThanOrEqual(4);
    const before = seen.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen.slice(before).flat()).toContain('html');
  });

  it('observes nothing while everything is due to be read, whatever else is to be re-checked', async () => {
    let told = 0;
    const { document, byId, hiding } = watched(
      `<p id="a">one</p>${'<i>one</i>'.repeat(1100)}`,
      (records) => {
        told += records;
      },
    );
    const all = [...document.querySelectorAll('i')];
    // So clicks have the page re-checked.
    hiding.any = true;
    let at = 0;
    const rewrite = () => {
      at++;
      byId('a').replaceChildren(...Array.from({ length: 1100 }, () => document.createElement('p')));
      for (const element of all) element.textContent = `number ${at}`;
    };
    // The second time, reading everything has to wait for a second, and the third time for four.
    await changing(3000, 1500, rewrite);
    rewrite();
    await vi.advanceTimersByTimeAsync(10);
    for (let turn = 0; turn < 2; turn++) for (const element of all) element.click();
    await vi.advanceTimersByTimeAsync(1600);
    const before = told;
    rewrite();
    await vi.advanceTimersByTimeAsync(10);
    expect(told).toBe(before);
  });

  it('soon re-checks a page that somebody works in, although its classes keep changing', async () => {
    const { document, seen, byId, hiding } = watched(`<p id="a">one</p>${'<i></i>'.repeat(1100)}`);
    const all = [...document.querySelectorAll('i')];
    // So clicks have the page re-checked.
    hiding.any = true;
    let odd = false;
    const change = () => {
      odd = !odd;
      for (const element of all) element.className = odd ? 'odd' : '';
    };
    await changing(10_000, 500, change);
    const before = seen.length;
    byId('a').click();
    await changing(2000, 500, change);
    expect(seen.length).toBe(before + 1);
  });

  it('backs off from a page on which something fades out in every frame', async () => {
    const { document, seen } = watched('<p>one</p>');
    const { defaultView: view } = document;
    if (!view) throw new Error('The page is in no window.');
    const flakes = new Set<Element>();
    await changing(60_000, 20, () => {
      for (let count = 0; count < 50; count++) {
        const flake = document.createElement('i');
        flakes.add(flake);
        document.head.append(flake);
        flake.dispatchEvent(new view.Event('animationend', { bubbles: true }));
        flake.remove();
      }
    });
    // As for a whole page that never rests: at about 0, 1, 5 and 21 s, and once
    // after it has calmed down.
    expect(seen.length).toBeLessThanOrEqual(5);
  });

  it('stops observing while everything is pending, and catches up afterwards', async () => {
    const { document, seen, byId } = watched('<div id="a"></div><p id="b">one</p>');
    let told = 0;
    const observe = MutationObserver.prototype.observe;
    vi.spyOn(MutationObserver.prototype, 'observe').mockImplementation(function (
      this: MutationObserver,
      ...args
    ) {
      if (args[1]?.childList) told++;
      observe.apply(this, args);
    });
    await changing(10 * 60_000, 5000, () => {
      const rows = Array.from({ length: 1100 }, () => document.createElement('p'));
      byId('a').replaceChildren(...rows);
    });
    // Once for each time that it was read.
    expect(told).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(25);
    expect(new Set(seen.flat())).toEqual(new Set(['html']));
    await vi.advanceTimersByTimeAsync(120_000);
    seen.length = 0;
    byId('b').textContent = 'at last';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['b']]);
  });

  it('backs off from text that changes on every frame, and resumes once it settles', async () => {
    const { seen, byId } = watched('<p id="a">one</p>');
    let count = 0;
    await changing(10 * 60_000, 100, () => {
      byId('a').textContent = String(count++);
    });
    expect(seen.length).toBeGreaterThan(5);
    expect(seen.length).toBeLessThan(25);
    await vi.advanceTimersByTimeAsync(120_000);
    seen.length = 0;
    byId('a').textContent = 'at last';
    await vi.advanceTimersByTimeAsync(300);
    expect(seen).toEqual([['a']]);
  });

  it('reports other parts soon although one part never settles', async () => {
    const { seen, byId } = watched('<p id="ticker">0</p><p id="a">one</p>');
    let count = 0;
    const tick = () => {
      byId('ticker').textContent = String(count++);
    };
    await changing(60_000, 100, tick);
    seen.length = 0;
    byId('a').textContent = 'news';
    await changing(500, 100, tick);
    expect(seen).toContainEqual(['a']);
  });

  it('backs off from a page that adds something on every frame', async () => {
    const { document, seen, byId } = watched('<div id="feed"></div>');
    await changing(60_000, 100, () => {
      byId('feed').append(document.createElement('p'));
    });
    expect(seen.length).toBeLessThan(15);
  });

  it('backs off from an element whose style changes all the time', async () => {
    const { seen, byId } = watched('<p id="a">one</p>');
    let count = 0;
    await changing(60_000, 100, () => {
      byId('a').setAttribute('style', `left: ${count++}px`);
    });
    expect(seen.length).toBeLessThan(15);
  });
});
