import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import * as v from 'valibot';
import { lookAtCard } from './card.ts';
import { type Extension, expect, hoverOver, marks, readEverything, test } from './extension.ts';

const FILL = 'and so on for the length of a sentence that is prose.';
const OTHER = `<p id="other">The Taliban said so, ${FILL}</p>`;

/** What a page does to itself, and what is to be marked before and after. */
interface Change {
  readonly body: string;
  readonly before: string[];
  /** Run in the page. */
  readonly change: string;
  readonly after: string[];
}

const SHADOW = `{
  const host = document.querySelector('x-story');
  host.attachShadow({ mode: 'open' }).innerHTML = '<p id="p">ISIS-K in a shadow tree, ${FILL}</p><slot></slot>';
}`;

const CHANGES: Record<string, Change> = {
  'text is edited in place': {
    body: `<p id="p">Once ISIS-K was named, ${FILL}</p>${OTHER}`,
    before: ['ISIS-K', 'Taliban'],
    change:
      "document.getElementById('p').firstChild.data = 'Once Nangarhar was named in the text.'",
    after: ['Nangarhar', 'Taliban'],
  },
  'text is put anew, as innerHTML does': {
    body: `<div id="app"><p>Once ISIS-K was named, ${FILL}</p></div>${OTHER}`,
    before: ['ISIS-K', 'Taliban'],
    change:
      "for (let i = 0; i < 20; i++) app.innerHTML = app.innerHTML.replace('Once', 'And once')",
    after: ['ISIS-K', 'Taliban'],
  },
  'text is moved within the page': {
    body: `<p id="p">Once ISIS-K was named, ${FILL}</p>${OTHER}`,
    before: ['ISIS-K', 'Taliban'],
    change: "document.body.append(document.getElementById('p'))",
    after: ['Taliban', 'ISIS-K'],
  },
  'text is moved to another document': {
    body: `<iframe></iframe><p id="p">Once ISIS-K was named, ${FILL}</p>${OTHER}`,
    before: ['ISIS-K', 'Taliban'],
    change: "frames[0].document.body.append(document.getElementById('p'))",
    after: ['Taliban'],
  },
  'text comes from another document': {
    body: `<iframe srcdoc="<p id='p'>Once ISIS-K was named, ${FILL}</p>"></iframe>${OTHER}`,
    before: ['Taliban'],
    change: "document.body.append(frames[0].document.getElementById('p'))",
    after: ['Taliban', 'ISIS-K'],
  },
  'text is shown by a class': {
    body: `<style>.off { display: none }</style><p id="p" class="off">Once ISIS-K was named, ${FILL}</p>${OTHER}`,
    before: ['Taliban'],
    change: "document.getElementById('p').className = ''",
    after: ['ISIS-K', 'Taliban'],
  },
  'text fades in': {
    body: `<style>#p { opacity: 0; transition: opacity 50ms 400ms } .on #p { opacity: 1 }</style><p id="p">Once ISIS-K was named, ${FILL}</p>${OTHER}`,
    before: ['Taliban'],
    change: "document.body.className = 'on'",
    after: ['ISIS-K', 'Taliban'],
  },
  'details are opened': {
    body: `<details><summary>More</summary><p>Once ISIS-K was named, ${FILL}</p></details>${OTHER}`,
    before: ['Taliban'],
    change: "document.querySelector('details').open = true",
    after: ['ISIS-K', 'Taliban'],
  },
  'a wall is put before the text': {
    body: `<main><p>Once ISIS-K was named, ${FILL}</p></main>`,
    before: ['ISIS-K'],
    change: "document.querySelector('main').setAttribute('aria-hidden', 'true')",
    after: [],
  },
  'a wall is taken away': {
    body: `<main inert><p>Once ISIS-K was named, ${FILL}</p></main>${OTHER}`,
    before: ['Taliban'],
    change: "document.querySelector('main').removeAttribute('inert')",
    after: ['ISIS-K', 'Taliban'],
  },
  'another body takes the place of the first': {
    body: OTHER,
    before: ['Taliban'],
    change: `{ const body = document.createElement('body'); body.innerHTML = '<p>Once ISIS-K was named, ${FILL}</p>'; document.body = body }`,
    after: ['ISIS-K'],
  },
  'a block is put into the middle of a name': {
    body: `<p>Once <b>ISIS</b><i>-K</i> was named, ${FILL}</p>${OTHER}`,
    before: ['ISIS-K', 'Taliban'],
    change: "document.querySelector('i').before(document.createElement('hr'))",
    after: ['ISIS', 'Taliban'],
  },
  'a text node is split and joined': {
    body: `<p id="p">Once ISIS-K was named, ${FILL}</p>${OTHER}`,
    before: ['ISIS-K', 'Taliban'],
    change: "{ const p = document.getElementById('p'); p.firstChild.splitText(7); p.normalize() }",
    after: ['ISIS-K', 'Taliban'],
  },
  'a shadow tree is changed': {
    body: `<x-story><p>The Taliban said so, ${FILL}</p></x-story><script>${SHADOW}</script>`,
    before: ['ISIS-K', 'Taliban'],
    change: `document.querySelector('x-story').shadowRoot.getElementById('p').textContent = 'Nangarhar in a shadow tree, ${FILL}'`,
    after: ['Nangarhar', 'Taliban'],
  },
};

test('marks follow a page within moments of its change', async ({ extension, site }) => {
  test.setTimeout(180_000);
  await readEverything(extension);
  const cases = Object.entries(CHANGES);
  cases.forEach(([, { body }], index) => {
    site.add(`/${index}`, `<!doctype html><title>Change</title><body>${body}`);
  });
  for (const [index, [name, { before, change, after }]] of cases.entries()) {
    await test.step(name, async () => {
      const page = await extension.open(`/${index}`);
      await expect.poll(() => marks(page), name).toEqual(before);
      await page.evaluate(change);
      await expect.poll(() => marks(page), name).toEqual(after);
      await page.close();
    });
  }
});

test('an open card stays while a framework draws the text anew, and goes with it', async ({
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
  const box = await card.box();

  // Every paragraph has another key: all text nodes are new ones.
  await page.evaluate("draw(1, ['ISIS-K was named', 'The Taliban said so'])");
  await expect.poll(() => opened(page)).toEqual(['Taliban']);
  await expect.poll(() => marks(page)).toEqual(['ISIS-K', 'Taliban']);
  expect(await card.texts('.name')).toEqual(['Taliban']);
  expect(await card.box()).toEqual(box);

  await page.evaluate("draw(2, ['ISIS-K was named', 'Nobody said so'])");
  await expect.poll(() => marks(page)).toEqual(['ISIS-K']);
  await expect.poll(() => card.isOpen()).toBe(false);
});

test('an article that comes late, and pages that turn into others without a load', async ({
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
    expect(await marks(page)).toEqual([]);
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
    const card = await lookAtCard(page);
    await hoverOver(page, 'Nangarhar');
    await expect.poll(() => card.isOpen()).toBe(true);
    await page.evaluate(() => location.assign('#note'));
    await expect.poll(() => reads(extension, page)).toBe(true);
    expect(await card.isOpen()).toBe(true);
  });
});

test('a page that never rests is backed off from, and the rest of it still followed', async ({
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
  // 600 frames on, which are some ten seconds.
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

test('a live blog of half an hour leaves the heap as it was', async ({ extension, site }) => {
  test.setTimeout(120_000);
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
  await blog(8);
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

/** Text of the paragraph of the mark that stands first. */
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

/** Whether a reader answers in the page. */
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
