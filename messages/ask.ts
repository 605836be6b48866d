import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { ANSWERS, type Answers } from './answers.ts';
import type { Request } from './requests.ts';

/**
 * Asks the background and parses its answer.
 *
 * @throws where the background cannot be reached or answers in another shape.
 */
export async function ask<T extends Request['type']>(
  request: Extract<Request, { type: T }> & { type: T },
): Promise<Answers[T]> {
  const answer: unknown = await browser.runtime.sendMessage(request);
  const schema: v.GenericSchema<unknown, Answers[T]> = ANSWERS[request.type];
  return v.parse(schema, answer);
}

/** False once the extension was updated, reloaded or removed under a page that is still open. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
