import { type OddPages, PROSE } from './odd-pages.ts';

const FILL = 'and so on for the length of a sentence that is prose.';
const TWO = ['ISIS-K', 'Taliban'];
const script = (code: string) => `<script>${code}</script>`;

/** Pages from old systems, in other encodings, or with unusual elements. */
export const OLD_PAGES: OddPages = {
  // Code, logs and data are served like this, too.
  'plain text': {
    page: {
      body: 'The day after, the group called ISIS-K was named by the Taliban.\n',
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    },
    names: [],
  },
  'elements of the last century': {
    page: `<center><font face="Arial" size="2">${PROSE}<p>Then <nobr>Boko Haram</nobr> spoke, <tt>Human Rights</tt><strike> </strike><big>Watch</big> says.</p></font></center>`,
    names: [...TWO, 'Boko Haram', 'Human Rights Watch'],
  },
  'a table that lays the page out': {
    page: `<table><tr><td><table><tr><td>${PROSE}Boko Haram spoke as well, ${FILL}</td></tr></table></td></tr></table>`,
    names: [...TWO, 'Boko Haram'],
  },
  'paragraphs made of line breaks': {
    page: `<div>The day after, ISIS-K was named, ${FILL}<br><br>Human Rights<br>Watch wrote that the Tali<wbr>ban came, ${FILL}</div>`,
    names: ['ISIS-K', 'Human RightsWatch', 'Taliban'],
  },
  'a drawing with prose in it': {
    page: `<svg width="600" height="200"><foreignObject width="600" height="200"><div xmlns="http://www.w3.org/1999/xhtml">${PROSE}</div></foreignObject></svg>`,
    names: TWO,
  },
  'a frame whose text is in an attribute': {
    page: `${PROSE}<iframe srcdoc="&lt;p&gt;Then Boko Haram was named, ${FILL}&lt;/p&gt;"></iframe>`,
    names: TWO,
  },
  'text that is not rendered': {
    page: `${PROSE}<noscript><p>Boko Haram spoke, ${FILL}</p></noscript><template><p>Boko Haram spoke, ${FILL}</p></template><datalist><option>Boko Haram</datalist>
      <p hidden="until-found">Boko Haram spoke, ${FILL}</p><div style="content-visibility: hidden"><p>Boko Haram spoke, ${FILL}</p></div>
      <audio>Boko Haram spoke, ${FILL}</audio><canvas><p>Boko Haram spoke, ${FILL}</p></canvas><p style="font-size: 0">Boko Haram spoke, ${FILL}</p>`,
    names: TWO,
  },
  'what stands in for media': {
    page: `${PROSE}<object data="/none" type="image/none"><p>Then Boko Haram was named, ${FILL}</p></object>
      <video><p>Hezbollah spoke as well, ${FILL}</p></video><canvas><p>Hezbollah spoke as well, ${FILL}</p></canvas>`,
    names: [...TWO, 'Boko Haram'],
  },
  'what is written by a script after the load': {
    page: `<title>Written</title><p>Nothing yet.</p>${script(`onload = () => { document.open(); document.write(${JSON.stringify(PROSE)}); document.close(); }`)}`,
    names: TWO,
  },
  'a body that is put in place of another': {
    page: `<title>Body</title><p>Nothing yet.</p>${script(`onload = () => setTimeout(() => { const body = document.createElement('body'); body.append(Object.assign(document.createElement('p'), { textContent: 'The day after, the group called ISIS-K was named by the Taliban.' })); document.body = body; }, 100)`)}`,
    names: TWO,
  },
  'letters of other shapes': {
    page: `<!doctype html><meta charset="utf-8">${PROSE}<p>Then Ｂｏｋｏ　Ｈａｒａｍ spoke, and Recep Tayyip Erdog\u0306an, ${FILL}</p><p>Hez\u200Bbol\u00ADlah came \u202Eas\u202C well, ${FILL}</p>`,
    names: [...TWO, 'Ｂｏｋｏ Ｈａｒａｍ', 'Recep Tayyip Erdog\u0306an', 'Hez\u200Bbol\u00ADlah'],
  },
  'words that are boxes': {
    page: `<!doctype html><style>i { display: inline-flex; font-style: normal }</style>${PROSE}<p><i>Then</i> <i>Human</i> <i>Rights</i> <i>Watch</i> <i>spoke,</i> ${FILL}</p>`,
    names: [...TWO, 'Human Rights Watch'],
  },
  'letters in the other direction': {
    page: `<!doctype html>${PROSE}<p><bdo dir="rtl">Boko Haram spoke</bdo>, <bdi>Human Rights Watch</bdi> says, ${FILL}</p>`,
    names: [...TWO, 'Boko Haram', 'Human Rights Watch'],
  },
  'text that cannot be used': {
    page: `<!doctype html>${PROSE}<div inert><p>Hezbollah spoke as well, ${FILL}</p></div><fieldset disabled><p>Then Boko Haram was named, ${FILL}</p></fieldset><button>Human Rights Watch, ${FILL}</button>`,
    names: [...TWO, 'Boko Haram'],
  },
  'elements of other kinds': {
    page: `<!doctype html><search>${PROSE}</search><menu><li>Then Boko Haram was named, ${FILL}</li></menu><pre>Boko Haram, ${FILL}</pre><address>Human Rights Watch has its seat there, ${FILL}</address>
      <details open><summary>More</summary>Hezbollah spoke as well, ${FILL}</details><hgroup><p>Hamas denied it, ${FILL}</p></hgroup>`,
    names: [...TWO, 'Human Rights Watch', 'Hezbollah'],
  },
  'marks of others, and of editors': {
    page: `<!doctype html>${PROSE}<p>Then <mark>Boko</mark> <ins>Haram</ins><del> leaders</del> spoke, <q>Human <abbr title="x">Rights</abbr> Watch</q>, <cite>Hezbollah</cite>, ${FILL}</p>`,
    names: [...TWO, 'Boko Haram', 'Human Rights Watch', 'Hezbollah'],
  },
  'text in UTF-16': {
    page: {
      body: Buffer.from(`\uFEFF<!doctype html><title>Wide</title>${PROSE}`, 'utf16le'),
      headers: { 'content-type': 'text/html; charset=utf-16le' },
    },
    names: TWO,
  },
  'facts and headlines beside tags': {
    page: `<!doctype html>${PROSE}<p>Leaders: Hassan Nasrallah, Boko Haram</p><p>Tags: Hamas</p><p>Hamas, Hezbollah: two names</p>`,
    names: [...TWO, 'Hassan Nasrallah', 'Boko Haram', 'Hamas', 'Hezbollah'],
  },
  'text that somebody writes': {
    page: `${PROSE}<div contenteditable="TRUE"><p>Boko Haram spoke, ${FILL}</p></div><div contenteditable="plaintext-only">Boko Haram spoke, ${FILL}</div>
      <div role="textbox">Boko Haram spoke, ${FILL}</div><x-pad contenteditable></x-pad><x-note></x-note><p contenteditable="inherit">Hezbollah spoke, ${FILL}</p>
      ${script(`for (const [name, html] of [['x-pad', '<p>'], ['x-note', '<div contenteditable>']])
        document.querySelector(name).attachShadow({ mode: 'open' }).innerHTML = html + 'Boko Haram spoke, ${FILL}'`)}`,
    names: [...TWO, 'Hezbollah'],
  },
  'another language than the page says': {
    page: `<html lang="en">${PROSE}<p>В понедельник представитель движения ХАМАС заявил, что это не так.</p>
      <p>قالت جماعة بوكو حرام يوم الاثنين إن هذا غير صحيح.</p>
      <p>Am Montag sagte ein Sprecher der Hisbollah, dass das nicht stimmt und dass man darüber noch sprechen wird.</p>`,
    names: [...TWO, 'ХАМАС', 'جماعة بوكو حرام', 'Hisbollah'],
  },
  'text that is not to be translated, and text that was': {
    page: `<html translate="no" class="notranslate">${PROSE}<p><font style="vertical-align: inherit"><font style="vertical-align: inherit">Then <span translate="no">Boko Haram</span> spoke, ${FILL}</font></font></p>`,
    names: [...TWO, 'Boko Haram'],
  },
  'signs amid names that are not seen': {
    page: `${PROSE}<p>Hez&shy;bol&shy;lah spoke, Boko&nbsp;<!-- -->Ha<!-- -->ram spoke, ${FILL}</p>`,
    names: [...TWO, 'Hez\u00adbol\u00adlah', 'Boko Haram'],
  },
};
