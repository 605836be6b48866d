import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

/** When the output of a script is printed. */
type Shown = 'at once' | 'at the end';

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

// Most checks keep one core busy, so they run beside the unit tests. The browser
// has the machine to itself.
const [{ isBuilt, ...built }, tested] = await Promise.all([checkAndBuild(), checkAndTest()]);
const counts = [...built.counts, ...tested];
if (isBuilt) {
  const browser = await suite('test:browser', [], () => {
    const { stats } = v.parse(BrowserReport, read(BROWSER));
    // A flaky test has failed.
    // The runner itself lists them at its end.
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky, failures: [] };
  });
  counts.push(browser);
}

const sum = (key: 'passed' | 'failed') => counts.reduce((total, count) => total + count[key], 0);
const failures = counts.flatMap((count) => count.failures);
if (failures.length > 0) console.log(`\nFailed:\n  ${failures.join('\n  ')}`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;

/** Prints what each script says once it has ended, as the unit tests print at the same time. */
async function checkAndBuild(): Promise<{ counts: Count[]; isBuilt: boolean }> {
  const checked = await check('check', 'at the end');
  const built = await check('build', 'at the end');
  const isBuilt = built.failed === 0;
  const linted = isBuilt ? [await check('lint:firefox', 'at the end')] : [];
  return { counts: [checked, built, ...linted], isBuilt };
}

async function checkAndTest(): Promise<Count[]> {
  const args = ['--reporter=default', '--reporter=json', `--outputFile=${UNIT}`];
  return [
    await check('i18n:complete', 'at once'),
    await check('content:check', 'at once'),
    await suite('test:unit', args, () => {
      const report = v.parse(UnitReport, read(UNIT));
      const failures = report.testResults
        .flatMap(({ assertionResults }) => assertionResults)
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => fullName);
      return { passed: report.numPassedTests, failed: report.numFailedTests, failures };
    }),
  ];
}

/** Runs a check that either passes or fails. */
async function check(script: string, shown: Shown): Promise<Count> {
  const good = await run(script, [], shown);
  return { passed: 0, failed: good ? 0 : 1, failures: good ? [] : [`npm run ${script}`] };
}

/**
 * Runs a suite and reads its runner's counts. A non-zero exit code counts as at least one failure.
 */
async function suite(script: string, args: string[], count: () => Count): Promise<Count> {
  const good = await run(script, args, 'at once');
  try {
    const counted = count();
    return good || counted.failed > 0 ? counted : { ...counted, failed: 1 };
  } catch (error) {
    console.error(`${script} wrote no report:`, error);
    return { passed: 0, failed: 1, failures: [`npm run ${script}`] };
  }
}

/** @returns whether the script succeeded. */
async function run(script: string, args: string[], shown: Shown): Promise<boolean> {
  const heading = `\n— npm run ${script}`;
  if (shown === 'at once') console.log(heading);
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: shown === 'at once' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const output: Uint8Array[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (part: Uint8Array) => output.push(part));
  }
  const [code] = await once(child, 'close');
  if (shown === 'at the end') console.log(`${heading}\n${Buffer.concat(output)}`);
  return code === 0;
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
