import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scripts } from '../../../package.json' with { type: 'json' };

/** Some commands that read their arguments by `readArguments`, all before they do anything. */
const COMMANDS = ['scripts/content-check.ts', 'scripts/i18n.ts', 'scripts/corpus/index.ts'];

function run(command: string, argument: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, argument], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe.each(COMMANDS)('%s', (command) => {
  it('prints its usage on --help', () => {
    const { status, stdout, stderr } = run(command, '--help');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^npm run [a-z0-9:]+ .*\n\n[A-Z]/);
  }, 30_000);

  it('reports unknown arguments in a sentence', () => {
    const { status, stdout, stderr } = run(command, '--nothing');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^Unknown option '--nothing'\.\n\nnpm run /);
    expect(stderr).not.toContain(' at ');
  }, 30_000);
});

it('a command reads its arguments before anything is built', () => {
  expect(
    Object.values(scripts).filter((script) => / && node (?!scripts\/release)/.test(script)),
  ).toEqual([]);
});

/** All commands of `package.json`; `version` is run by npm, with no arguments of ours. */
const ALL = [
  ...readFileSync('package.json', 'utf8').matchAll(
    /node ((?:scripts|tests)\/(?!release\/cut)\S+\.ts)/g,
  ),
].map(([, command = '']) => command);

it.each(ALL)('%s reads its arguments like all commands', (command) => {
  expect(readFileSync(command, 'utf8')).toMatch(/\breadArguments\(USAGE, /);
});

it.each([
  ['scripts/content-check.ts', 'nowhere', /^nowhere does not exist\./],
  ['scripts/content-check.ts', 'content/africa', /^content\/africa has no folder “documents”/],
  ['scripts/pack.ts', 'nowhere', /^nowhere does not exist\./],
  ['scripts/pack.ts', 'package.json', /^package\.json is a file/],
  ['scripts/content-draft.ts', 'content', /^content is a folder/],
])(
  '%s says in a sentence what is wrong with %s',
  (command, given, said) => {
    const { status, stdout, stderr } = run(command, given);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).not.toContain(' at ');
  },
  30_000,
);
