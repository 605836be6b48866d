import { writeFile } from 'node:fs/promises';
import { bundledLines } from '../../scripts/bundled-lines.ts';
import { expectNoViolations } from './axe.ts';
import { begin, choose, field, openDesk, packId, paste } from './desk.ts';
import { expect, test } from './extension.ts';
import { DOCUMENT } from './paths/desk.ts';

test('a made-up sentence is told off, the next name follows, and the library says whose a card is', async ({
  extension,
}) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await paste(
    page,
    `${DOCUMENT}\nKhorasan is a region in the east, which the mayor crossed on foot in 1911. The Taliban were there.`,
  );
  await page.getByRole('link', { name: 'Next: names' }).click();
  const names = page.locator('.name-group[open] .term');
  await expect(names.filter({ hasText: 'Ada Brook' })).toBeVisible();
  await expect(names.filter({ hasText: 'Taliban' })).toHaveCount(0);

  await test.step('what is in the box says something else than the sentence above it', async () => {
    await page.getByRole('button', { name: 'Write a card: Ada Brook' }).click();
    await expect(field(page, 'In one line')).toBeFocused();
    const line = page.locator('.cited-field', { has: field(page, 'Sentence 1') });
    const source = (await line.locator('blockquote').textContent()) ?? '';
    await field(page, 'Sentence 1').fill('Ada Brook breeds horses and paints them.');
    await expect(line.locator('.notes')).toContainText('Hardly a word of this is in the source');
    await expect(page.locator('.to-do')).toContainText('Sentence 1: Hardly a word of this');
    await line.getByRole('button', { name: 'I have compared it: keep it' }).click();
    await expect(line.locator('.notes')).not.toContainText('Hardly a word');
    await field(page, 'Sentence 1').fill('Ada Brook breeds horses and sells them.');
    await expect(line.locator('.notes')).toContainText('Hardly a word');
    await field(page, 'Sentence 1').fill(`${source.split(' ').slice(0, 6).join(' ')}.`);
    await expect(line.locator('.notes')).not.toContainText('Hardly a word');
  });

  await test.step('a name of the library: which names lead where, and how to take them all', async () => {
    await field(page, 'Another name').fill('Khorasan');
    await page.locator('.cards .side').getByRole('button', { name: 'Write a card' }).click();
    const note = page.locator('.name-taken');
    await expect(note).toContainText('others, such as “');
    const forms = page.locator('.forms .form');
    await expect(forms).toHaveCount(1);
    await note.getByRole('button', { name: 'Add its other names as well' }).click();
    await expect(note.getByRole('button')).toHaveCount(0);
    expect(await forms.count()).toBeGreaterThan(5);
    await field(page, 'In one line').fill('A region in the east.');
    await field(page, 'Sentence 1').fill(
      'In 1911 the mayor crossed Khorasan, a region in the east, on foot.',
    );
    await expect(page.locator('.to-do')).not.toContainText('this card is ready');
  });

  await test.step('a card is dated by its document', async () => {
    await page.goto(page.url().replace(/#.*/, `#/pack/${packId(page)}/documents`));
    await field(page, 'What it is about').fill('Report on the new hall');
    await field(page, 'Publisher').fill('Sandmere Gazette');
    await field(page, 'Date').fill('2020-05-04');
    await page.getByRole('link', { name: 'Cards', exact: true }).click();
    await expect(page.getByText('Nothing: this card is ready.')).toBeVisible();
    // The date of its document, which had none when the card was begun.
    await expect(page.locator('.preview')).toContainText('As of 4 May 2020');
  });

  await test.step('what is folded away opens if there is something to say on it', async () => {
    const more = page.locator('details.more');
    await expect(more).not.toHaveAttribute('open');
    await page.getByText('More details').click();
    await field(page, 'As of').fill('2024-01-01');
    await field(page, 'In one line').focus();
    await expect(more.getByText('“As of” is later than every source.')).toBeVisible();
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    await page.reload();
    await expect(more.getByText('“As of” is later than every source.')).toBeVisible();
    await field(page, 'As of').fill('2020-05-04');
    await expect(more.getByText('“As of” is later than every source.')).toHaveCount(0);
    await expect(more).toHaveAttribute('open');
  });

  await test.step('the next name is chosen, in the list as it was left', async () => {
    await page.getByRole('link', { name: 'Next name' }).click();
    const next = page.locator('.term[aria-pressed="true"]');
    await expect(next).toBeVisible();
    await expect(page.locator('.name-group[open]').first()).toContainText('Names without a card');
    await expect(page.getByRole('button', { name: /^Write a card about/ })).toBeEnabled();
  });

  await test.step('the library has both, says whose ours is, and counts the name once', async () => {
    await expect(page.getByText('1 card is on:')).toBeVisible();
    const library = await extension.context.newPage();
    await library.goto(`chrome-extension://${extension.id}/library.html`);
    const strong = library.locator('.coverage strong');
    const before = await strong.textContent();
    await library.getByRole('searchbox').fill('Khorasan');
    const rows = library.locator('.entries > li', {
      has: library.getByRole('link', { name: 'Khorasan', exact: true }),
    });
    await expect(rows).toHaveCount(2);
    await expect(rows.filter({ hasText: 'From your pack “Our town”' })).toHaveCount(1);
    expect(before).toContain(String((await bundledLines()).length));
  });
});

test('a bundled card can be a start, and packs from the settings open at the desk', async ({
  extension,
}, testInfo) => {
  const page = await openDesk(extension);
  await begin(page, 'Mine');
  await page.getByRole('link', { name: 'Cards', exact: true }).click();
  await page.getByText('Start from a card of the library').click();
  await page.getByRole('searchbox', { name: 'Search all background' }).fill('Taliban');
  await page
    .locator('.from-library button', { hasText: /^Taliban/ })
    .first()
    .click();
  await expect(field(page, 'Name')).toHaveValue('Taliban');
  await expect(page.getByText('1 card is on:')).toBeVisible({ timeout: 20_000 });
  await expect(page.locator('.preview .gloss')).not.toBeEmpty();

  const options = await extension.context.newPage();
  await options.goto(`chrome-extension://${extension.id}/options.html`);
  const path = testInfo.outputPath('pack.json');
  await writeFile(path, '');
  await choose(options, 'Add a folder', 'tests/fixtures/pack');
  await options.getByRole('link', { name: 'Edit “The town of Sandmere” at the desk' }).click();
  await expect(options.getByLabel('Title of the pack')).toHaveValue('The town of Sandmere');
  // A pack that has cards opens at these.
  await expect(options.getByRole('link', { name: 'Cards', exact: true })).toHaveAttribute(
    'aria-current',
    'step',
  );
  await expect(options.getByText('2 cards are on:')).toBeVisible();
});

test('the data for figures is entered by kind, without Markdown', async ({ extension }) => {
  const page = await openDesk(extension);
  await begin(page, 'Our town');
  await paste(page, DOCUMENT);
  await field(page, 'What it is about').fill('Report on the new hall');
  await field(page, 'Publisher').fill('Sandmere Gazette');
  const date = page.getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('4.5.2020');
  await date.blur();
  await expect(date).toHaveValue('2020-05-04');
  await page.getByRole('link', { name: 'Next: names' }).click();
  await page.getByText('0 statements').click();
  for (const [index, text] of [
    'Sandmere is a town in Germany.',
    'The Harbour Club split from the Water Board.',
  ].entries()) {
    await page.getByRole('button', { name: 'Add a statement' }).click();
    await field(page, `Statement ${index + 1}`).fill(text);
  }
  await page.getByRole('link', { name: 'Next: cards' }).click();
  const write = async (name: string, kind: string, statement: string) => {
    // The field of the first card has another label.
    await page.locator('.side form .input').fill(name);
    await page.getByRole('button', { name: 'Write a card' }).click();
    await expect(field(page, 'Name')).toHaveValue(name);
    await page.getByLabel('Kind').selectOption(kind);
    await field(page, 'In one line').fill(`${name} of a town.`);
    for (const line of [0, 1]) await cite(line, statement);
  };
  const cite = async (line: number, statement: string) => {
    const choice = page.locator('.cites-of').nth(line);
    await choice.locator('summary').click();
    await choice.getByText(statement).click();
  };
  await write('Water Board', 'organisation', 'split from');
  await write('Harbour Club', 'organisation', 'split from');
  await page.getByText('More details').click();
  await page.getByLabel('Part of').selectOption('Water Board');
  await expect(page.locator('.to-do ul:not(.better) li')).toHaveText([
    'Part of: Choose the statement it cites.',
  ]);
  await cite(2, 'split from');
  await expect(page.getByRole('tab', { name: 'Groups' })).toBeVisible();

  await write('Sandmere', 'place', 'town in Germany');
  await page.getByText('More details').click();
  await field(page, 'Where it is').fill('54.1, 10.2');
  await field(page, 'Countries').fill('Germany');
  await cite(2, 'town in Germany');
  await expect(page.getByLabel('It lies in parts of them')).toBeChecked();
  await page.getByLabel('It covers these countries as a whole').check();
  await page.getByLabel('Add a key fact').selectOption('Capital');
  await expect(field(page, 'Capital')).toBeVisible();
  await page.getByRole('button', { name: 'Remove: Capital' }).click();
  await page.getByLabel('It lies in parts of them').check();
  await expect(page.getByText('3 cards are on:')).toBeVisible();
  await expect(page.getByRole('tab', { name: 'Map' })).toBeVisible();
  await page.getByLabel('Kind').selectOption('person');
  // Earlier values are still shown, so that they can be removed.
  await expect(field(page, 'Countries')).toHaveValue('Germany');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expectNoViolations(page, 'desk, all of a card', { within: '#app' });
});
