import { type SiteChoice, verdict } from '../../sites/rules.ts';
import { begun, type TabStatus } from './tab-status.ts';

/**
 * What a status becomes when the rules change, as far as that is known before the page has been
 * looked at again: what is off is off at once, and nothing is claimed that may turn out wrong.
 *
 * @param under the rules under which the status was found.
 */
export function foreseen(found: TabStatus, under: SiteChoice, now: SiteChoice): TabStatus {
  if (!('host' in found)) return found;
  const { host } = found;
  const [before, after] = [verdict(under, host), verdict(now, host)];
  if (before.on === after.on && before.needsVote === after.needsVote) return found;
  if (!after.on) return { state: 'off', host };
  switch (found.state) {
    case 'off':
      return { state: 'looking', host };
    case 'reading':
      // Its names stay where they are meanwhile.
      return after.needsVote ? { ...found, unsure: true } : found;
    case 'not-news':
      return after.needsVote ? found : begun(host, false);
    default:
      return found;
  }
}
