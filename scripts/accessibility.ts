import { spawnSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import * as v from 'valibot';
import { readArguments } from './arguments.ts';
import { buildForChromium } from './build-for-chromium.ts';

const USAGE = `npm run accessibility

Builds the extension, tests every surface with axe and by keyboard, and writes the results to
docs/accessibility.md.`;

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
buildForChromium();
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
  return `# Accessibility test results

Written by \`npm run accessibility\`. Further tests are described in [decision 21](decisions/021-hit-areas-focus-contrast.md) (contrast of
marks on twelve colour schemes, target sizes, focus after closing a card) and in [tests/browser](../tests/browser/README.md) (all languages
at 320 pixels and with text spacing, long names, touch). [Decision 17](decisions/017-settings.md) explains the settings.

## axe

Violations of axe's rules for each surface and colour scheme; in brackets, the number of rules that passed, and of those that need
review by a person. A dash means that the surface was not tested in that scheme, as all its colours are tested elsewhere.

${axe()}

## By keyboard alone

The keys that \`tests/browser/keyboard.spec.ts\` presses, and what is focused afterwards. No driver can press the browser's own
shortcuts; for these, the test triggers the extension's command instead.

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
