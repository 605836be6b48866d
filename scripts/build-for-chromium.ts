import { execFileSync } from 'node:child_process';

/**
 * Builds the extension for Chromium alone, for a command that opens it there. What the build prints
 * goes to standard error, apart from the command's own output.
 */
export function buildForChromium(): void {
  execFileSync('npm', ['exec', '--', 'wxt', 'build'], {
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32',
  });
}
