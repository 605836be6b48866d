import { type ReportOptions, reportOn } from '../check/report.ts';
import { type Compiled, compile, type Identity } from '../compile.ts';
import { MAPS } from '../maps/draw.ts';
import { readFolder } from './folder.ts';

const IDENTITY: Identity = { id: 'backgrounder', title: 'Backgrounder', lang: 'en' };

/** Compiles and checks a content folder. @returns the outcome and a report for editors. */
export async function compileFolder(
  folder: string,
  options?: ReportOptions,
): Promise<Compiled & { report: string }> {
  const files = await readFolder(folder);
  const compiled = compile(files, IDENTITY, MAPS);
  return { ...compiled, report: reportOn(files, compiled, options) };
}
