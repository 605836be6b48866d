import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Parses the arguments of a command. `--help` prints the usage and exits; an unknown argument
 * prints an error and the usage, and exits with 2.
 */
export function readArguments<const C extends ParseArgsConfig>(usage: string, config: C) {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // Only the first sentence of Node's message; the rest is about
    // arguments that start with a dash.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    console.error(`${reason}.\n\n${usage}`);
    process.exit(2);
  }
}
