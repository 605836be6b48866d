import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { readArguments } from './arguments.ts';

const USAGE = `npm run accessibility

Builds the extension, has axe look at every surface and walks it by keyboard, and writes what came of
both to docs/accessibility.md.`;

const FILE = 'docs/accessibility.md';
const SPECS = ['accessibility', 'keyboard'].map((name) => `tests/browser/${name}.spec.ts`);

const Tests = v.array(
  v.object({
    annotations: v.array(v.object({ type: v.string(), description: v.optional(v.string(), '') })),
  }),
);
const Report = v.object({
  suites: v.array(v.object({ specs: v.array(v.object({ ok: v.boolean(), tests: Tests })) })),
});

readArguments(USAGE, {});
const { status } = spawnSync('npx', ['playwright', 'test', ...SPECS], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (status !== 0) process.exit(1);
const report = v.parse(Report, JSON.parse(await readFile('test-results/browser.json', 'utf8')));
const notes = report.suites
  .flatMap(({ specs }) => specs)
  .flatMap(({ tests }) => tests)
  .flatMap(({ annotations }) => annotations);
const rowsOf = (type: string) =>
  notes.filter((note) => note.type === type).map(({ description }) => description.split('\t'));
await writeFile(FILE, page());
console.log(`Written: ${FILE}`);

function page(): string {
  return `# Accessibility, as it was found

Written by \`npm run accessibility\`. What else is tried stands in [decision 21](decisions/021-hit-areas-focus-contrast.md) (contrast of
marks on twelve colour schemes, hit areas, the focus after a card) and in [tests/browser](../tests/browser/README.md) (all languages at 320
pixels and spaced out, long names, touch). Which settings there are, and why each, is [decision 17](decisions/017-settings.md).

## axe

Violations of axe's rules for each surface and scheme; in brackets the rules that had something to look at and were kept, and those
that only a person can decide. A dash: all its colours are those of something that is looked at in the other schemes.

${axe()}

## By keyboard alone

What \`tests/browser/keyboard.spec.ts\` presses, and what has the focus then. Shortcuts are keys of the browser, which no driver can
press: there the test gives the extension's command for the key.

| pressed | then |
|---|---|
${rowsOf('keys')
  .map(([keys, then]) => `| ${keys} | ${then} |`)
  .join('\n')}
`;
}

function axe(): string {
  const schemes = ['light', 'dark', 'forced colours'];
  const surfaces = Map.groupBy(rowsOf('axe'), ([surface = '']) => surface);
  const lines = [...surfaces].map(([surface, rows]) => {
    const cells = schemes.map((scheme) => {
      const [, , found, kept, undecided] = rows.find(([, name]) => name === scheme) ?? [];
      return found === undefined ? '–' : `${found} (${kept}; ${undecided})`;
    });
    return `| ${[surface, ...cells].join(' | ')} |`;
  });
  return [`| surface | ${schemes.join(' | ')} |`, '|---|---|---|---|', ...lines].join('\n');
}
