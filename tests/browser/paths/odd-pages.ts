import { type Driver, hover, leaveCard, marked, openPopup } from '../driver.ts';
import { expect, type Served, SHOP, test } from '../extension.ts';

export const PROSE = '<p>The day after, the group called ISIS-K was named by the Taliban.</p>';

/** What the popup says about a page without names: that none is known, or that it is not read. */
const WHY_NOTHING =
  "[...document.querySelectorAll('.state, .empty')].map((one) => one.innerText).join(' ')";

/** Puts each letter of a word into a box, as scripts do that animate them. */
const apart = (word: string) =>
  [...word].map((letter) => `<span class="apart">${letter}</span>`).join('');

/** Pages, by what is odd about them, and the names marked there. */
export type OddPages = Record<string, { page: Served | string; names: string[] }>;

/** Unusual pages. */
export const PAGES: OddPages = {
  'no text': { page: '<!doctype html><title>Empty</title>', names: [] },
  'no body': {
    page: {
      body: '<svg xmlns="http://www.w3.org/2000/svg"><text>ISIS-K</text></svg>',
      headers: { 'content-type': 'image/svg+xml' },
    },
    names: [],
  },
  frames: { page: '<!doctype html><frameset cols="*"><frame></frameset>', names: [] },
  'broken markup': {
    page: `<p>Open <b>ISIS<i>-K</b> and</i> so on <div><p <table><tr>Taliban <p/></span>${PROSE}</x`,
    names: ['ISIS-K', 'Taliban'],
  },
  // In Chromium, a form has the field in place of its own property: each way up or on would
  // lead into the form again.
  ...Object.fromEntries(
    ['parentElement', 'parentNode', 'nextSibling'].map((field) => [
      `a form with a field called ${field}`,
      {
        page: `<!doctype html><title>Form</title><form>${PROSE}<p><input name="${field}"></p></form>`,
        names: ['ISIS-K', 'Taliban'],
      },
    ]),
  ),
  XHTML: {
    page: {
      body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>X</title></head><body>${PROSE}</body></html>`,
      headers: { 'content-type': 'application/xhtml+xml' },
    },
    names: ['ISIS-K', 'Taliban'],
  },
  'a strict policy with Trusted Types': {
    page: {
      body: `<!doctype html><title>Strict</title>${PROSE}`,
      headers: {
        'content-security-policy':
          "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    },
    names: ['ISIS-K', 'Taliban'],
  },
  '5,000 elements deep': {
    page: `${'<div>'.repeat(400)}${'<span>'.repeat(4600)}${PROSE}`,
    names: ['ISIS-K', 'Taliban'],
  },
  '5 MB of text': {
    page: `<!doctype html>${`<p>${'Words of prose without a name in them. '.repeat(50)}</p>`.repeat(2600)}${PROSE}`,
    names: ['ISIS-K', 'Taliban'],
  },
  'all text in one node': {
    page: `<!doctype html><p>ISIS-K and Taliban ${'words of prose '.repeat(350_000)}</p>`,
    names: ['ISIS-K', 'Taliban'],
  },
  'names with more than words in them': {
    page: `<!doctype html><style>.tip { display: none } .spoken { position: absolute; left: -999px }</style>
      ${PROSE}<p>The Crocus <img alt="" width="9" height="9"> City<sup><a href="#n">[1]</a></sup> Hall is near
      the city. Boko<span class="spoken"> (BOH-koh)</span> Haram is a group, and so is
      Human<svg width="9" height="9"><title>Flag</title></svg>Rights <span class="tip">so-called </span>Watch, he said.</p>`,
    names: [
      'ISIS-K',
      'Taliban',
      'Crocus City[1] Hall',
      'Boko (BOH-koh) Haram',
      'HumanFlagRights so-called Watch',
    ],
  },
  'teasers that scripts make links of': {
    page: `<!doctype html><style>.card { cursor: pointer }</style>${PROSE}
      <div class="card" onclick="location = '/a'"><p>Boko Haram has named a new head, it says itself.</p></div>
      <div class="card" data-href="/b"><p>Boko Haram has named a new head, it says itself.</p></div>
      <article class="card"><h3>A new head</h3><p>Boko Haram has named one, it says itself.</p></article>
      <section class="card"><p>Human Rights Watch is quiet. ${'Nothing of note happened there. '.repeat(30)}</p></section>`,
    names: ['ISIS-K', 'Taliban', 'Human Rights Watch'],
  },
  'nothing but names next to each other': {
    page: `<!doctype html>${PROSE}<p>Tags: Boko Haram, Hezbollah, Hamas</p><p lang="de">Schlagwörter: Boko Haram, Hisbollah, Hamas</p>
      <p lang="ar" dir="rtl">الوسوم: حماس، حزب الله، طالبان</p><p lang="ru">Теги: ХАМАС, Хезболла, Боко Харам</p>
      <p>Boko Haram · Hezbollah · Hamas</p><p>#Hamas #Hezbollah</p><p>Filed under: <a href="/a">Boko Haram</a>, <a href="/b">OPEC</a></p>
      <ul><li><p>Hamas</p></li><li><p>Hezbollah</p></li></ul><div role="list"><p role="listitem">Hamas</p></div>
      <dl><dt>Tags</dt><dd>Boko Haram, Hezbollah, Hamas, Islamic State group</dd></dl>
      <p>Groups in the talks: Hamas, Hezbollah and others</p>`,
    names: ['ISIS-K', 'Taliban', 'Hamas', 'Hezbollah'],
  },
  'tables made of roles': {
    page: `<!doctype html><style>[role=row] > * { display: inline-block; width: 200px }</style>${PROSE}
      <div role="table"><div role="row"><span role="columnheader">Group</span><span role="columnheader">Place</span></div>
      <div role="row"><span role="cell">Boko Haram</span><span role="cell">Idlib</span></div>
      <div role="row"><div role="rowheader">Hezbollah</div><div role="gridcell">there</div></div></div>`,
    names: ['ISIS-K', 'Taliban', 'Boko Haram', 'Idlib', 'Hezbollah'],
  },
  'words in letters, with a copy for screen readers': {
    page: `<!doctype html><style>.copy { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }
      .apart { display: inline-block; position: relative }</style>${PROSE}
      <p>Then <span class="copy">Hezbollah</span><span aria-hidden="true">${apart('Hezbollah')}</span> was named, it says.</p>
      <p>So was <span aria-label="Boko Haram"><span aria-hidden="true">${apart('Boko')} ${apart('Haram')}</span></span>, it says.</p>
      <p aria-label="Human Rights Watch named it."><span aria-hidden="true">${apart('Human')} ${apart('Rights')} ${apart('Watch')} named it.</span></p>
      <p id="p"></p><script>for (const word of 'Nobody named OPEC there'.split(' ')) {
        const box = document.createElement('div'); box.className = 'apart'; box.append(word); p.append(box, ' ') }</script>`,
    names: ['ISIS-K', 'Taliban', 'Hezbollah', 'Boko Haram', 'Human Rights Watch', 'OPEC'],
  },
  'letters that are laid out in other ways': {
    page: `<!doctype html><style>.big::first-letter { font-size: 3em; float: left }</style>
      <p class="big">Taliban fighters came, it is said.</p>
      <div style="writing-mode: vertical-rl; height: 300px"><p>ISIS-K was there as well.</p></div>
      <p style="columns: 2">At <ruby>Crocus<rp>(</rp><rt>x</rt><rp>)</rp> City<rt>y</rt> Hall</ruby>, in the city.</p>
      <p style="text-transform: uppercase">The group Boko\u00a0Ha\u00adram was there.</p>`,
    names: ['Taliban', 'ISIS-K', 'Crocus(x) Cityy Hall', 'Boko Ha\u00adram'],
  },
  'one name in three scripts': {
    page: `<!doctype html><html lang="en">${PROSE}<p>Представители Талибана заявили это в понедельник, сообщили агентства.</p>
      <p>قال المتحدث يوم الاثنين إن طالبان ترى ذلك، بحسب ما ذكرته الوكالات.</p>`,
    names: ['ISIS-K', 'Taliban', 'Талибана', 'طالبان'],
  },
  'halves of characters': {
    page: `<!doctype html><p id="p"><script>document.getElementById('p').textContent = '\\ud83d The day\\udfff after \\ud83d\\ude00, so-called \\udc00ISIS-K\\ud800 was named by the Taliban\\ud83d.'</script>`,
    names: ['ISIS-K', 'Taliban'],
  },
};

/**
 * Pages so large that testing them in one browser is enough; the first can replace a smaller one.
 */
export const HUGE: OddPages = {
  'all text in one node': {
    page: `<!doctype html><p>ISIS-K and Taliban ${'words of prose '.repeat(700_000)}</p>`,
    names: ['ISIS-K', 'Taliban'],
  },
  // Not laid out: layout would take the browser longer than our work.
  'a million nodes': {
    page: `<!doctype html><div style="display: none">${'<p>a<b>b</b>'.repeat(250_000)}</div>${PROSE}`,
    names: ['ISIS-K', 'Taliban'],
  },
};

/**
 * Checks that odd pages are read like any other. Requires the mode `every`.
 *
 * @param timeout in ms; large pages take a browser a while.
 */
export async function readOddPages(
  driver: Driver,
  pages: OddPages = PAGES,
  timeout = 60_000,
): Promise<void> {
  const tab = await driver.open(SHOP);
  for (const [index, [name, { page, names }]] of Object.entries(pages).entries()) {
    const patient = { message: name, timeout };
    await test.step(name, async () => {
      const path = `/odd-${index}`;
      driver.site.add(path, page);
      await tab.goto(path);
      await expect.poll(() => marked(tab), patient).toEqual(names);
      if (names.length > 0) {
        await hover(tab, 'ISIS-K');
        await expect.poll(() => tab.card.texts('.name'), patient).toEqual(['ISIS-K']);
        await leaveCard(tab);
      } else {
        const popup = await openPopup(driver, path);
        await expect
          .poll(() => popup.evaluate(WHY_NOTHING), name)
          .toMatch(/not a web page|no background yet on the names/);
        await popup.close();
      }
    });
  }
}
