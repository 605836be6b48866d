import { lookAtCard } from './card.ts';
import { expect, hoverOver, marks, test } from './extension.ts';

const PAGE = '/news/2026/a-page-in-two-languages.html';
const article = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>Two languages</title><meta property="og:type" content="article">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Two languages"}</script>
<style>body { font: 18px/1.6 Georgia, "DejaVu Serif", serif; max-width: 40rem; margin: 40px auto }</style>
</head><body><article><h1>Two languages</h1>${body}</article></body></html>`;

test('says why a name is marked, and shows it as written on the page', async ({
  site,
  extension,
}) => {
  site.add(
    PAGE,
    article(`<p>Mourners had come to the grave of General Soleimani when the bombings struck Kerman, and the
      roads out of the city were closed until the evening.</p>
      <p lang="ru">Позднее ответственность взяла на себя группировка ИГИЛ, как сообщили агентства.</p>
      <p>In a paper of that winter a branch called ISKP is named as the sender of the men.</p>
      <p>Two states resumed paying UNRWA after the October 7 inquiry had been closed.</p>`),
  );
  const page = await extension.open(PAGE);
  await expect
    .poll(() => marks(page))
    .toEqual(['Soleimani', 'Kerman', 'ИГИЛ', 'ISKP', 'UNRWA', 'October 7']);
  const card = await lookAtCard(page);
  const why = async (term: string) => {
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isOpen()).toBe(false);
    await hoverOver(page, term);
    await expect.poll(() => card.isOpen()).toBe(true);
    await card.click('.why');
    await expect.poll(async () => (await card.texts('.reason')).join('')).not.toBe('');
    return (await card.texts('.reason')).join('');
  };

  expect(await why('Kerman')).toContain('“Kerman” can mean different things');
  expect(await card.texts('.reason')).toEqual([expect.stringContaining('“bombings”')]);
  expect(await card.texts('.as-written')).toEqual([]);

  expect(await why('ISKP')).toBe('“ISKP” is one of the names of this entry.');
  expect(await card.texts('.as-written')).toEqual(['On this page: “ISKP”']);

  expect(await why('October 7')).toBe(
    '“October 7” can mean different things. It is marked because a related name appears nearby: “UNRWA”.',
  );

  expect(await why('ИГИЛ')).toContain('is one of the names of this entry.');
  expect(await card.texts('.name')).toEqual(['Islamic State']);
  expect(await card.attribute('.as-written bdi', 'lang')).toBe('ru');
});
