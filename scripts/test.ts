import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { readArguments } from './arguments.ts';
import { ensureChromium, ensureFirefox } from './browsers.ts';

const USAGE = `npm test

Runs all checks and tests. Ends with what failed, and the number of tests passed and failed, as counted by
the runners; a failed check counts as a failed test.`;

interface Count {
  readonly passed: number;
  readonly failed: number;
  /** Names of what failed, as far as the runner tells them. */
  readonly failures: readonly string[];
}

const RESULTS = 'test-results';
const UNIT = `${RESULTS}/unit.json`;
const BROWSER = `${RESULTS}/browser.json`;

const UnitReport = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  testResults: v.array(
    v.object({
      assertionResults: v.array(v.object({ fullName: v.string(), status: v.string() })),
    }),
  ),
});
const BrowserReport = v.object({
  stats: v.object({ expected: v.number(), unexpected: v.number(), flaky: v.number() }),
});

readArguments(USAGE, {});
rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
try {
  await ensureChromium();
  await ensureFirefox();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

const counts: Count[] = [check('check'), check('i18n:complete'), check('content:check')];
const built = check('build');
counts.push(built);
if (built.failed === 0) counts.push(check('lint:firefox'));
counts.push(
  suite('test:unit', ['--reporter=default', '--reporter=json', `--outputFile=${UNIT}`], () => {
    const report = v.parse(UnitReport, read(UNIT));
    const failures = report.testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'failed')
      .map(({ fullName }) => fullName);
    return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
  }),
);
if (built.failed === 0) {
  counts.push(
    suite('test:browser', [], () => {
      const { stats } = v.parse(BrowserReport, read(BROWSER));
      // A flaky test has failed.
      // The runner itself lists them at its end.
      return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: [] };
    }),
  );
}

const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
const failures = counts.flatMap((count) => count.failures);
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Runs a check that either passes or fails. */
function check(script: string): Count {
  const good = run(script, []);
  return { passed: 0, failed: good ? 0 : 1, failures: good ? [] : [`npm run ${script}`] };
}

/** Runs a suite and reads its runner's counts. A non-zero exit code counts as at least one failure. */
function suite(script: string, args: string[], count: () => Count): Count {
  const good = run(script, args);
  try {
    const counted = count();
    return good || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch (error) {
    console.error(`${script} wrote no report:`, error);
    return { passed: 0, failed: 1, failures: [`npm run ${script}`] };
  }
}

function run(script: string, args: string[]): boolean {
  console.log(`\n— npm run ${script}`);
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
