import { isAddress, type SiteChoice, selfAndParents } from './rules.ts';

/** One content script registration: the pages that get the probe, as match patterns. */
interface Registration {
  readonly id: string;
  readonly matches: string[];
  readonly excludeMatches: string[];
}

/**
 * Converts the site rules to content script registrations that match exactly the hosts that are on.
 *
 * Match patterns have no “nearest rule wins”, so rules become layers: everything that is on by
 * default, excluding the sites that are off; then the sites that are on within those, excluding
 * what is off within them; and so on, as deep as the rules nest.
 *
 * @see https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns
 */
export function registrations(choice: SiteChoice): Registration[] {
  const general = choice.mode !== 'chosen';
  const layers: { on: string[]; off: string[] }[] = [{ on: general ? ['*'] : [], off: [] }];
  const depths = new Map<string, number>();
  const hosts = Object.keys(choice.rules).sort((a, b) => labels(a) - labels(b) || (a < b ? -1 : 1));

  for (const host of hosts) {
    const above = selfAndParents(host)
      .slice(1)
      .find((parent) => depths.has(parent));
    // Even depths are on, odd ones off; a rule that only repeats its parent's state adds nothing.
    // In the mode `chosen`, the first layer is empty and everything starts off.
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
      : [
          {
            id: `probe-${index}`,
            matches: on.flatMap(patterns),
            excludeMatches: off.flatMap(patterns),
          },
        ],
  );
}

/** Firefox takes a name with a trailing dot, which leads to the same site, for another one. */
function patterns(host: string): string[] {
  if (host === '*') return ['*://*/*'];
  return isAddress(host) ? [`*://${host}/*`] : [`*://*.${host}/*`, `*://*.${host}./*`];
}

function labels(host: string): number {
  return selfAndParents(host).length;
}
