import { browser } from '@wxt-dev/browser';
import * as v from 'valibot';
import { ANSWERS, type Answers } from './answers.ts';
import type { Request } from './requests.ts';
import { AGAIN, pause } from './tell.ts';

/** Sends a message to the background and gives what it answers. */
export type Send = (request: Request) => Promise<unknown>;

/**
 * Asks the background and parses its answer. A background that was stopped before it answered is
 * asked again, so each request must be one that can be made twice.
 *
 * @throws where the background cannot be reached or answers in another shape.
 */
export async function sendToBackground<T extends Request['type']>(
  request: Extract<Request, { type: T }> & { type: T },
  send: Send = (message) => browser.runtime.sendMessage(message),
): Promise<Answers[T]> {
  const schema: v.GenericSchema<unknown, Answers[T]> = ANSWERS[request.type];
  for (const wait of AGAIN) {
    const answer = v.safeParse(schema, await sent(send, request).catch(() => undefined));
    if (answer.success) return answer.output;
    if (!alive()) break;
    await pause(wait);
  }
  return v.parse(schema, await sent(send, request));
}

/** What throws at once, as where the extension is gone, is a refusal like any other. */
async function sent(send: Send, request: Request): Promise<unknown> {
  return send(request);
}

/** False once the extension was updated, reloaded or removed under a page that is still open. */
export function alive(): boolean {
  try {
    return Boolean(browser.runtime?.id);
  } catch {
    return false;
  }
}
