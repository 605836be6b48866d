export const MODES = ['news', 'every', 'chosen'] as const;
/** Where names are marked on sites that have no rule of their own. */
export type Mode = (typeof MODES)[number];

export const SITE_RULES = ['on', 'off'] as const;
/** What the reader said of a site. */
export type SiteRule = (typeof SITE_RULES)[number];

/** What the reader chose: a mode for everything, and rules by host that beat it. */
export interface Choice {
  readonly mode: Mode;
  /** Hosts as `hostOf` gives them. A rule covers the host and every host below it. */
  readonly rules: Readonly<Record<string, SiteRule>>;
}

/** What holds for one host, and which rule says so. */
export interface Verdict {
  readonly on: boolean;
  /** Whether a page must look like news to be read. */
  readonly vote: boolean;
  readonly by:
    | { readonly kind: 'mode'; readonly mode: Mode }
    | { readonly kind: 'site'; readonly host: string };
}

export const DEFAULT_CHOICE: Choice = { mode: 'news', rules: {} };

/** Decides for a host: the nearest rule at or above it, else the mode. */
export function verdict(choice: Choice, host: string): Verdict {
  for (const at of upwards(host)) {
    const rule = ruleOf(choice, at);
    if (rule) return { on: rule === 'on', vote: false, by: { kind: 'site', host: at } };
  }
  const { mode } = choice;
  return { on: mode !== 'chosen', vote: mode === 'news', by: { kind: 'mode', mode } };
}

/**
 * The host that rules for an address are kept under: lower case, without port, `www.` and the
 * final dot of a full domain name.
 *
 * @returns null for anything but http and https, where no rule can apply.
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  const bare = host.replace(/^(?:www\.)+/, '');
  return (bare.includes('.') ? bare : host) || null;
}

/** The choice with `host` turned on or off, by the fewest rules: its own goes if not needed. */
export function toggled<C extends Choice>(choice: C, host: string, on: boolean): C {
  const { [host]: _own, ...rules } = choice.rules;
  const without = { ...choice, rules };
  if (verdict(without, host).on === on) return without;
  return { ...choice, rules: { ...rules, [host]: on ? 'on' : 'off' } };
}

/** The host and the hosts above it, nearest first. An IP address has none above it. */
export function upwards(host: string): string[] {
  if (isAddress(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Whether a host is an IP address, as the URL standard writes them. */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

function ruleOf(choice: Choice, host: string): SiteRule | undefined {
  // A host may be called `constructor`.
  return Object.hasOwn(choice.rules, host) ? choice.rules[host] : undefined;
}
