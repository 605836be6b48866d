import { type Driver, marked } from '../driver.ts';
import { expect, SHOP, test } from '../extension.ts';

export const FILL = 'and so on for the length of a sentence that is prose.';
const OTHER = `<p id="other">The Taliban said so, ${FILL}</p>`;

/** A change that a page makes to itself, and what is to be marked before and after. */
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

/** Makes pages change in every way, and checks that marks follow. Requires the mode `every`. */
export async function followChanges(driver: Driver): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [index, [name, { body, before, change, after }]] of Object.entries(
    CHANGES,
  ).entries()) {
    await test.step(name, async () => {
      const path = `/change-${index}`;
      driver.site.add(path, `<!doctype html><title>Change</title><body>${body}`);
      await tab.goto(path);
      await expect.poll(() => marked(tab), name).toEqual(before);
      await tab.run(change);
      await expect.poll(() => marked(tab), name).toEqual(after);
    });
  }
  await test.step('the page becomes an editor, and no longer is one', async () => {
    driver.site.add('/editor', `<!doctype html><title>Editor</title><body>${OTHER}`);
    await tab.goto('/editor');
    await expect.poll(() => marked(tab)).toEqual(['Taliban']);
    for (const [mode, names] of [
      ['on', []],
      ['off', ['Taliban']],
    ] as const) {
      await tab.run(`document.designMode = '${mode}'`);
      await expect.poll(() => marked(tab), mode).toEqual(names);
    }
  });
}
