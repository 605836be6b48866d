import { LOCKED, pdfOf } from '../unit/desk/pdf-of.ts';
import { expectNoViolations } from './axe.ts';
import { begin, choose, field, file, openDesk, paste } from './desk.ts';
import { expect, test } from './extension.ts';
import { ABOUT_SANDMERE, DOCUMENT } from './paths/desk.ts';

test('documents of every kind are added or rejected with a reason, and nothing is lost', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await expectNoViolations(page, 'desk, start', { within: '#app' });
  await begin(page, 'Our town');
  await paste(page, DOCUMENT);
  const said = page.locator('.intake .status');
  await expect(said).toHaveText(/^The document was added/);
  await expect(field(page, 'Headline')).toHaveValue('New hall for Sandmere');
  await expectNoViolations(page, 'desk, documents', { within: '#app' });

  await paste(page, DOCUMENT);
  await expect(said).toContainText('This is the same text as');
  for (const [content, why] of [
    [file('empty.txt', ' \n'), 'There is no text in it.'],
    [
      file('noise.txt', Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7) % 256))),
      'This is not a text',
    ],
    [file('long.txt', 'Long text. '.repeat(500_000)), 'longer than 2 million characters'],
    [file('locked.pdf', pdfOf([[{ text: 'Hidden.', y: 700 }]], '', LOCKED)), 'asks for a password'],
    [file('scan.pdf', pdfOf([[]])), 'pictures of pages but no text'],
    [file('report.pdf', '%PDF-1.7 and no more'), 'This PDF cannot be read'],
    [file('letter.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])), 'This is an old Word file'],
    [file('letter.rtf', '{\\rtf1\\ansi The hall.}'), 'a rich text file (.rtf)'],
    [file('broken.docx', 'PK\u0003\u0004 and no more'), 'cannot be read as a Word document'],
  ] as const) {
    await choose(page, 'Choose a file', [content]);
    await expect(said).toContainText(why);
    await expect(page.locator('.things li')).toHaveCount(1);
  }
  await choose(page, 'Choose a file', [
    file(
      'page.html',
      '<!doctype html><html lang="ar" dir="rtl"><script>document.title = 1</script><p>افتُتحت قاعة Sandmere في 3 مايو.</p><p>وهي كبيرة.</p></html>',
    ),
  ]);
  await expect(page.locator('.things li')).toHaveCount(2);
  await page.getByRole('link', { name: 'Names', exact: true }).click();
  await expect(page.locator('.prose p').first()).toHaveCSS('direction', 'rtl');
  await page.getByRole('link', { name: 'Documents', exact: true }).click();
  // Each of several files counts, whatever the others are.
  await choose(page, 'Choose a file', [
    file('one.txt', 'Report\n\nThe bridge of Sandmere opened in 1999.'),
    file('again.txt', 'Report\n\nThe bridge of Sandmere opened in 1999.'),
    file('bad.txt', ' '),
    file('two.txt', 'Report\n\nAnother report on the bridge.'),
  ]);
  await expect(said).toHaveText([
    /^The document was added/,
    /^again\.txt: This is the same text as/,
    'bad.txt: There is no text in it.',
  ]);
  await expect(page.locator('.things li')).toHaveCount(4);
  const lines = ['The new hall', '', 'The Harbour Board built the hall in', '2019 and runs it.'];
  const pdf = lines.map((text, index) => ({ text, y: 760 - index * 14 }));
  await choose(page, 'Choose a file', [file('hall.pdf', pdfOf([pdf], 'On the new hall'))]);
  await expect(field(page, 'Headline')).toHaveValue('On the new hall');
  await page.getByRole('link', { name: 'Next: names' }).click();
  await expect(page.locator('.prose p').last()).toHaveText(
    'The Harbour Board built the hall in 2019 and runs it.',
  );
  await page.locator('.which select').selectOption({ index: 0 });
  await expect(page.getByRole('button', { name: 'Write a card: Ada Brook' })).toBeVisible();
  await expectNoViolations(page, 'desk, statements', { within: '#app' });

  await page.locator('.names .term', { hasText: 'Ada Brook' }).click();
  await expect(page.locator('.source-sentence')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show all' }).click();
  await page.getByRole('button', { name: /^The iconic hall/ }).click();
  await expect(page.locator('.loaded')).toContainText('“iconic”');
  // The name and the selection are kept.
  await expect(page.getByRole('button', { name: 'Write a card about “Ada Brook”' })).toBeEnabled();
  const chosen = page.locator('.write [role="status"]');
  await expect(chosen).toHaveText('Chosen: 3');
  const term = page.locator('.names .term', { hasText: 'Ada Brook' });
  await term.click();
  await expect(page.locator('.source-sentence')).toHaveCount(2);
  await expect(chosen).toHaveText('Chosen: 3');
  await term.click();
  await page.getByRole('button', { name: /^The iconic hall/ }).click();
  await page.getByRole('button', { name: 'Write a statement' }).click();
  await expect(field(page, 'Statement 1')).toBeFocused();
  await page.keyboard.type('The iconic hall stands by the river and was built in three years.');
  const notes = page.locator('.statements .notes');
  await expect(notes).toContainText('These words are still the source’s');
  await expect(notes).toContainText('“three” is not in the source');
});

test('a document that is opened begins a pack, and the library’s cards can be taken for its names', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  const about = file('on the hall.txt', `${DOCUMENT}\nThe Taliban were not there.`);
  // Without a title given by anybody, it only says whose cards these are.
  for (const title of ['My cards', 'My cards 2']) {
    await choose(page, 'Open a pack file', [about]);
    await expect(page.getByLabel('Title of the pack')).toHaveValue(title);
    // A headline is not what somebody says in words of their own.
    await expect(field(page, 'What it is about')).toHaveValue(
      'Ada Brook, Sandmere Water Board, Sandmere Hall',
    );
    await expect(page.getByText('Still missing: Publisher and Date.')).toBeVisible();
    await page.getByRole('link', { name: 'All packs' }).click();
  }
  await choose(page, 'Open a pack file', [file('empty.txt', ' ')]);
  await expect(page.getByRole('alert')).toHaveText('empty.txt: There is no text in it.');
  await page.getByRole('link', { name: 'My cards', exact: true }).click();
  await page.getByRole('link', { name: 'Next: names' }).click();
  await page.getByText('Names with a card').click();
  await page.locator('.names .term', { hasText: 'in the library' }).click();
  await page.getByRole('button', { name: 'Start from a card of the library: Taliban' }).click();
  await page.getByRole('link', { name: 'Open its card' }).click();
  await expect(page.getByText('1 card is on:')).toBeVisible();

  await page.getByRole('textbox', { name: 'Another name' }).fill('Ada Brook');
  await page.getByRole('button', { name: 'Write a card' }).click();
  await expect(page.locator('.to-do ul:not(.better) li')).toHaveText([
    'Sentence 1: still empty',
    'Sentence 2: still empty',
  ]);
  await expect(field(page, 'In one line')).toHaveValue('Mayor.');
  await page.locator('.cites-of').nth(1).locator('summary').click();
  const box = page.getByRole('checkbox').first();
  const statement = (await box.locator('xpath=..').textContent()) ?? '';
  await box.click();
  await expect(box).toHaveCount(0);
  await expect(field(page, 'Sentence 1')).toHaveValue(statement.trim());
});

test('the article of a tab is added in one click, with the page’s metadata', async ({
  extension,
}) => {
  extension.site.add('/news/choirs.html', ABOUT_SANDMERE);
  const article = await extension.open('/news/choirs.html');
  const popup = await extension.openPopup(article);
  const link = popup.getByRole('link', { name: 'Use this page as a document' });
  const path = (await link.getAttribute('href')) ?? '';
  expect(path).toMatch(/^\/desk\.html\?tab=\d+$/);
  const page = await openDesk(extension, path.replace('/desk.html', ''));
  await expect(page.getByText('Choose the pack for this page')).toBeVisible();
  await begin(page, 'Choirs');
  await expect(field(page, 'Headline')).toHaveValue('Choirs meet again');
  await expect(field(page, 'Publisher')).toHaveValue('Coast News');
  await expect(field(page, 'Date')).toHaveValue('2026-11-20');
  await expect(field(page, 'Address')).toHaveAttribute('dir', 'ltr');
  await expect(field(page, 'Address')).toHaveValue(/\/news\/choirs\.html$/);
  await page.getByRole('link', { name: 'Next: names' }).click();
  await expect(page.locator('.prose')).toContainText('They met in Sandmere Hall');
  await expect(page.locator('.prose')).not.toContainText('sport and weather');
  await expect(page.locator('.names .term', { hasText: 'in the library' })).toHaveCount(1);

  await test.step('in a pack that has cards already, too', async () => {
    await page.getByRole('button', { name: 'Write a card: Sandmere Hall' }).click();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    extension.site.add(
      '/news/more.html',
      ABOUT_SANDMERE.replaceAll('Choirs meet', 'Clubs meet').replace('Hall and', 'Hall again and'),
    );
    const more = await extension.open('/news/more.html');
    const href = await (await extension.openPopup(more))
      .getByRole('link', { name: 'Use this page as a document' })
      .getAttribute('href');
    const again = await openDesk(extension, href?.replace('/desk.html', ''));
    await again.getByRole('link', { name: 'Choirs', exact: true }).click();
    await expect(again.locator('.intake .status')).toHaveText(/^The document was added/);
    await expect(field(again, 'Headline')).toHaveValue('Clubs meet again');
    await expect(again).not.toHaveURL(/tab=/);
  });
});

test('a document without its text has no names to wait for, and cards are begun from it', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  const cites = [{ document: 'report', statement: 1 }];
  const hall = {
    ...{ id: 'hall', name: 'Sandmere Hall', kind: 'place', asOf: '2020-05-03' },
    gloss: { text: 'A hall in Sandmere.', cites },
    summary: [{ text: 'The hall stands in Sandmere.', cites }],
    ...{ sinceThen: [], differ: [], related: [], cues: [] },
    forms: [{ text: 'Sandmere Hall', lang: 'en', kind: 'sure', caseless: false }],
  };
  const report = { id: 'report', about: 'Report', publisher: 'Gazette', date: '2020' };
  const pack = {
    ...{ format: 1, id: 'our-town', title: 'Our town', lang: 'en', entries: [hall] },
    documents: [{ ...report, statements: ['There is a hall in Sandmere.'] }],
  };
  await choose(page, 'Open a pack file', [file('town.json', JSON.stringify(pack))]);
  await expect(field(page, 'Publisher')).toHaveValue('Gazette');
  await page.getByRole('link', { name: 'Next: names' }).click();
  await expect(page.getByText('Its text is not on this desk.')).toBeVisible();
  await expect(page.getByText('Looking for names…')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Another name' }).fill('Ada Brook');
  await page.getByRole('button', { name: 'Write a card', exact: true }).click();
  await expect(field(page, 'In one line')).toBeFocused();
});

test('the search of the library shows no answer to what was typed before', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await page.getByText('Start from a card of the library').click();
  const search = page.getByRole('searchbox');
  const found = page.locator('.from-library .things button');
  // The answer to what was typed first comes last.
  await page.evaluate(() => {
    const { runtime } = chrome;
    const send: (message: { query?: string }) => Promise<unknown> = runtime.sendMessage;
    Object.assign(runtime, {
      sendMessage: async (message: { query?: string }) => {
        const answer = await send.call(runtime, message);
        if (message.query === 'Khorasan') {
          await new Promise((done) => Object.assign(window, { late: done }));
        }
        return answer;
      },
    });
  });
  await search.fill('Khorasan');
  await expect.poll(() => page.evaluate(() => Reflect.has(window, 'late'))).toBe(true);
  await search.fill('Taliban');
  await expect(found.first()).toContainText('Taliban');
  await page.evaluate(async () => {
    Reflect.get(window, 'late')();
    await new Promise(requestAnimationFrame);
  });
  await expect(found.first()).toContainText('Taliban');
});
