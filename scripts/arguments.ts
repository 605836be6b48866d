import { type ParseArgsConfig, parseArgs } from 'node:util';

/**
 * Reads the arguments of a command. `--help` prints how it is used and ends there; what it does not
 * know is answered by a sentence and the same.
 */
export function readArguments<const C extends ParseArgsConfig>(usage: string, config: C) {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    // Node's own sentences; after the first they go on about arguments that begin with a dash.
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    console.error(`${reason}.\n\n${usage}`);
    process.exit(2);
  }
}
