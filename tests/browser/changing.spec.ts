import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { lookAtCard } from './card.ts';
import { inChromium } from './driver.ts';
import {
  type Extension,
  expect,
  hoverOver,
  inOurWorld,
  marks,
  placeOf,
  readEverything,
  test,
} from './extension.ts';
import { badges } from './left-pages.ts';
import { FILL, followChanges } from './paths/changes.ts';

test('marks follow changes of a page within moments', async ({ extension }) => {
  await readEverything(extension);
  await followChanges(inChromium(extension));
});

test('an open card stays while a framework re-renders the text, and closes if the text is removed', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add('/preact.js', {
    body: readFileSync('node_modules/preact/dist/preact.mjs'),
    headers: { 'content-type': 'text/javascript' },
  });
  site.add(
    '/app',
    `<!doctype html><title>App</title><div id="app"></div><script type="module">
      import { h, render } from '/preact.js';
      window.draw = (turn, items) => render(
        h('main', null, items.map((text) => h('p', { key: text + turn }, text, ' ', h('b', null, turn), ', ${FILL}'))),
        document.getElementById('app'));
      draw(0, ['ISIS-K was named', 'The Taliban said so']);
    </script>`,
  );
  const page = await extension.open('/app');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const card = await lookAtCard(page);
  await hoverOver(page, 'Taliban');
  await expect.poll(() => card.texts('.name')).toEqual(['Taliban']);
  const box = await card.boxAtRest();

  // Every paragraph has another key: all text nodes are new ones. Once more after each that is
  // marked again, as a card that took its name to be left would close meanwhile.
  for (const turn of [1, 2, 3, 4]) {
    await page.evaluate(`draw(${turn}, ['ISIS-K was named', 'The Taliban said so'])`);
    await expect.poll(() => opened(page)).toEqual(['Taliban']);
    await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
    expect(await card.texts('.name')).toEqual(['Taliban']);
    await expect.poll(() => card.box()).toEqual(box);
  }

  await page.evaluate("draw(5, ['ISIS-K was named', 'Nobody said so'])");
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('an open card keeps its name, and the mark, when a live blog has the name again above it', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  const post = (when: string) => `<p>${when}, ISIS-K was named, ${FILL}</p>`;
  site.add(
    '/live',
    `<!doctype html><title>Live</title><main>${post('At noon')}</main><div style="height: 3000px">`,
  );
  const page = await extension.open('/live');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.isOpen()).toBe(true);
  const { x, y } = await placeOf(page, 'ISIS-K');
  // The page keeps what is read in its place.
  await page.evaluate((html) => {
    const main = document.querySelector('main');
    const before = main?.offsetHeight ?? 0;
    main?.insertAdjacentHTML('afterbegin', html);
    scrollBy(0, (main?.offsetHeight ?? 0) - before);
  }, post('Just now'));
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'ISIS-K']);
  await page.mouse.move(x + 3, y, { steps: 3 });
  expect(await opened(page)).toEqual(['ISIS-K']);
  await page.mouse.move(x + 200, y + 500, { steps: 3 });
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('a page is not read again because a card opens or closes on it', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/still',
    `<!doctype html><title>Still</title><p>ISIS-K was named, ${FILL}</p><p>The Taliban said so, ${FILL}</p>`,
  );
  const page = await extension.open('/still');
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  const worker = await extension.worker();
  await worker.evaluate(() => {
    Reflect.set(globalThis, 'asked', []);
    chrome.runtime.onMessage.addListener((message) => {
      Reflect.get(globalThis, 'asked').push(message.type);
    });
  });
  const asked = async () => v.parse(v.array(v.string()), await worker.evaluate('globalThis.asked'));
  const card = await lookAtCard(page);
  for (const name of ['ISIS-K', 'Taliban']) {
    await hoverOver(page, name);
    await expect.poll(() => card.texts('.name')).toEqual([name]);
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
  }
  // Read after all that was there before.
  await page.evaluate("document.body.append('So Boko Haram has said, as is told by all of them.')");
  await expect.poll(() => marks(page)).toContain('Boko Haram');
  expect((await asked()).filter((type) => type === 'spot')).toHaveLength(1);
});

test('late articles, and pages that change into others without a load', async ({
  extension,
  site,
}) => {
  const prose = `The day after, ISIS-K was named by all who were asked, ${FILL} `.repeat(12);
  site.add(
    '/news/2026/a-story-of-the-day.html',
    `<!doctype html><title>Late</title><meta property="og:type" content="article"><main>Loading…</main><script>
      window.show = (text) => { document.querySelector('main').innerHTML = '<article><time datetime="2026-03-14"></time><p>' + text + '</p><p>' + text + '</p></article>' };
      window.section = () => { document.querySelector('main').innerHTML = '<ul><li><a href="#">ISIS-K and others</a></ul>' };
    </script>`,
  );
  const page = await extension.open('/news/2026/a-story-of-the-day.html');
  await page.evaluate((text) => Reflect.get(window, 'show')(text), prose);
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);

  await test.step('to a section by history', async () => {
    await page.evaluate(() => {
      history.pushState({}, '', '/world');
      Reflect.get(window, 'section')();
    });
    await expect.poll(() => reads(extension, page)).toBe(false);
    await expect.poll(() => marks(page)).toEqual([]);
    await expect.poll(() => badges(extension)).toEqual(['']);
  });

  await test.step('to an article by the Navigation API, its text later than the address', async () => {
    await page.evaluate((text) => {
      const { navigation } = window;
      navigation.addEventListener('navigate', (event) => event.intercept(), { once: true });
      const { finished } = navigation.navigate('/news/2026/another-story-of-the-day.html');
      return finished?.then(() =>
        Reflect.get(window, 'show')(text.replaceAll('ISIS-K', 'Nangarhar')),
      );
    }, prose);
    await expect.poll(() => marks(page)).toEqual(['Nangarhar']);
  });

  await test.step('to a place within the page by a fragment: the card stays open', async () => {
    // Says in the page when the background asks whether it is another page now.
    await inOurWorld(extension, page, () => {
      chrome.runtime.onMessage.addListener((message: { readonly type: string }) => {
        if (message.type === 'vote') document.documentElement.dataset.asked = 'yes';
      });
    });
    const card = await lookAtCard(page);
    await hoverOver(page, 'Nangarhar');
    await expect.poll(() => card.texts('.name')).toEqual(['Nangarhar']);
    await page.evaluate(() => location.assign('#note'));
    await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
    // An answer of the page would have been handled before this.
    expect(await reads(extension, page)).toBe(true);
    expect(await card.texts('.name')).toEqual(['Nangarhar']);
  });
});

test('a page that never settles is read less often, but the rest of it is still followed', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  site.add(
    '/fight',
    `<!doctype html><title>Fight</title><p id="p">ISIS-K was named, ${FILL}</p><div id="x"></div><script>
      let turn = 0;
      const fight = () => { x.textContent = 'The Taliban, turn ' + turn++ + ', ${FILL}'; requestAnimationFrame(fight) };
      fight();
    </script>`,
  );
  const page = await extension.open('/fight');
  await expect.poll(() => marks(page)).toContain('ISIS-K');
  // 600 frames later, some ten seconds.
  await page.waitForFunction('turn > 600');
  await page.evaluate((fill) => {
    const added = document.createElement('p');
    added.textContent = `Nangarhar came up, ${fill}`;
    document.body.append(added);
  }, FILL);
  await expect.poll(() => marks(page)).toContain('Nangarhar');
  const card = await lookAtCard(page);
  await hoverOver(page, 'ISIS-K');
  await expect.poll(() => card.texts('.name')).toEqual(['ISIS-K']);
});

test('half an hour of a live blog leaks no memory', async ({ extension, site }) => {
  await readEverything(extension);
  site.add(
    '/live',
    `<!doctype html><title>Live</title><main></main><script>
      const TERMS = ['ISIS-K', 'Taliban', 'Nangarhar', 'Khorasan of ISIS-K', 'Crocus City Hall'];
      let posts = 0;
      window.post = (count) => {
        for (let i = 0; i < count; i++) {
          const post = document.createElement('p');
          post.textContent = 'Post ' + posts + ': ' + TERMS[posts++ % TERMS.length] + ' was named, ${FILL}'.repeat(8);
          document.querySelector('main').prepend(post);
        }
        while (document.querySelector('main').children.length > 40) document.querySelector('main').lastChild.remove();
        return posts;
      };
    </script>`,
  );
  const page = await extension.open('/live');
  const session = await extension.context.newCDPSession(page);
  /** A post each five seconds for half an hour are 360: here ten come at a time. */
  const blog = async (rounds: number) => {
    for (let round = 0; round < rounds; round++) {
      const posts = await page.evaluate<number>('post(10)');
      const newest = posts - 1;
      await expect.poll(() => firstMarked(page)).toContain(`Post ${newest}`);
    }
  };
  const heap = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  // By then, what grows only once has done so, such as compiled code.
  await blog(28);
  const before = await heap();
  await blog(28);
  const after = await heap();
  const nodes = v.parse(
    v.object({ nodes: v.number() }),
    await session.send('Memory.getDOMCounters'),
  ).nodes;
  expect(after / before).toBeLessThan(1.1);
  expect(nodes).toBeLessThan(1000);
});

test('a page that replaces a thousand rows in each frame has none of them held while it waits to be read', async ({
  extension,
  site,
}) => {
  await readEverything(extension);
  const ROWS = 1500;
  site.add(
    '/restless',
    `<!doctype html><title>Restless</title><p>ISIS-K was named, ${FILL}</p><div id="x"></div><script>
      const row = () => Object.assign(document.createElement('p'), { textContent: 'The Taliban spoke, ${FILL}' });
      for (let i = 0; i < ${ROWS}; i++) x.append(row());
      let at = 0;
      window.replace = (frames) => new Promise((done) => {
        const frame = () => {
          for (let i = 0; i < 1000; i++) {
            const fresh = row();
            x.replaceChild(fresh, x.children[at++ % ${ROWS}]);
            // Like rows that fade in.
            fresh.dispatchEvent(new Event('animationend', { bubbles: true }));
          }
          if (--frames > 0) requestAnimationFrame(frame);
          else done(undefined);
        };
        frame();
      });
    </script>`,
  );
  const page = await extension.open('/restless');
  await expect.poll(() => marks(page)).toContain('ISIS-K');
  const session = await extension.context.newCDPSession(page);
  const nodes = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const counters: unknown = await session.send('Memory.getDOMCounters');
    return v.parse(v.object({ nodes: v.number() }), counters).nodes;
  };
  const before = await nodes();
  // After the first of these it is read at longer and longer intervals, and each
  // throws 80,000 nodes away.
  for (let round = 0; round < 3; round++) {
    await page.evaluate('replace(40)');
    // What is laid out, what was when the page was last read, and what a
    // reading under way has gathered.
    expect(await nodes()).toBeLessThan(3 * before + 1000);
  }
});

/** The text of the paragraph with the first mark. */
async function firstMarked(page: Page): Promise<string> {
  return page.evaluate(() => {
    for (const range of CSS.highlights.get('backgrounder-term') ?? []) {
      if (range instanceof Range) return range.startContainer.textContent?.slice(0, 20) ?? '';
    }
    return '';
  });
}

async function opened(page: Page): Promise<string[]> {
  return page.evaluate(() => [...(CSS.highlights.get('backgrounder-open') ?? [])].map(String));
}

/** Whether a reader responds in the page. */
async function reads(extension: Extension, page: Page): Promise<boolean> {
  return (await extension.worker()).evaluate(
    async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const sent = chrome.tabs.sendMessage(tab?.id ?? 0, { type: 'terms' });
      return sent.then(
        (report) => Boolean(report),
        () => false,
      );
    },
    page.url().replace(/#.*$/, ''),
  );
}
