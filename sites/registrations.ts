import { type Choice, isAddress, upwards } from './rules.ts';

/** Pages that get the probe, as match patterns. */
export interface Registration {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/**
 * Says which pages get the probe, so that exactly the hosts that are on match.
 *
 * Match patterns know no “nearest wins”, so rules become layers: what is on in general, without
 * the sites that are off; the sites that are on within those, without what is off within them;
 * and so on, as deep as the reader's rules nest.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function registrations(choice: Choice): Registration[] {
  const general = choice.mode !== 'chosen';
  const layers: { on: string[]; off: string[] }[] = [{ on: general ? ['*'] : [], off: [] }];
  const depths = new Map<string, number>();
  const hosts = Object.keys(choice.rules).sort((a, b) => labels(a) - labels(b) || (a < b ? -1 : 1));

  for (const host of hosts) {
    const above = upwards(host)
      .slice(1)
      .find((parent) => depths.has(parent));
    // Even depths are on in general, odd ones off: where a rule only repeats what holds, it adds
    // nothing. In “only sites I turn on” the general layer is empty and everything starts off.
    const depth = above ? (depths.get(above) ?? 0) : general ? 0 : 1;
    const on = choice.rules[host] === 'on';
    if (on === (depth % 2 === 0)) continue;
    depths.set(host, depth + 1);
    const index = Math.floor((depth + 1) / 2);
    while (layers.length <= index) layers.push({ on: [], off: [] });
    if (on) layers[index]?.on.push(host);
    else layers[index]?.off.push(host);
  }

  return layers.flatMap(({ on, off }, index) =>
    on.length === 0
      ? []
      : [{ id: `probe-${index}`, matches: on.map(pattern), excludeMatches: off.map(pattern) }],
  );
}

function pattern(host: string): string {
  if (host === '*') return '*://*/*';
  return isAddress(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

function labels(host: string): number {
  return upwards(host).length;
}
