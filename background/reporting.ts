import { reportOnce } from '../messages/unreachable.ts';

/**
 * An event listener whose failure is reported: browsers await none, and would log an unhandled
 * rejection even of what fails only because they are stopping the background.
 */
export function reporting<Event extends readonly unknown[]>(
  listener: (...event: Event) => Promise<unknown>,
): (...event: Event) => void {
  return (...event) => void listener(...event).catch(reportOnce);
}
