export const MODES = ['news', 'every', 'chosen'] as const;
/** Where names are marked, on sites without a rule of their own. */
export type Mode = (typeof MODES)[number];

export const SITE_RULES = ['on', 'off'] as const;
/** The reader's rule for a site. */
export type SiteRule = (typeof SITE_RULES)[number];

/**
 * Where the reader wants the extension to run: a default mode, and rules by host that override it.
 */
export interface SiteChoice {
  readonly mode: Mode;
  /** By host, as returned by `hostOf`. A rule covers the host and its subdomains. */
  readonly rules: Readonly<Record<string, SiteRule>>;
}

/** Whether a host is on, and which rule decides. */
export interface Verdict {
  readonly on: boolean;
  /** Whether a page must look like news to be read. */
  readonly needsVote: boolean;
  readonly by:
    | { readonly kind: 'mode'; readonly mode: Mode }
    | { readonly kind: 'site'; readonly host: string };
}

/** Decides for a host: the rule for it or its nearest parent domain, else the mode. */
export function verdict(choice: SiteChoice, host: string): Verdict {
  for (const at of selfAndParents(host)) {
    const rule = ruleOf(choice, at);
    if (rule) return { on: rule === 'on', needsVote: false, by: { kind: 'site', host: at } };
  }
  const { mode } = choice;
  return { on: mode !== 'chosen', needsVote: mode === 'news', by: { kind: 'mode', mode } };
}

/**
 * The host of a URL as rules are keyed: lower case, without port, `www.` and the trailing
 * dot of a fully qualified domain name. Without its `www.`, a host that is one site of
 * many would be all of them.
 *
 * @returns null unless the URL is http or https and its host is the name of a site; rules apply to
 *   nothing else.
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  const host = hostname.toLowerCase().replace(/\.+$/, '');
  const bare = host.replace(/^(?:www\.)+/, '');
  const site = bare.includes('.') && !isEnding(bare) ? bare : host;
  return site.length <= MAX_HOST && HOST.test(site) ? site : null;
}

/** As in DNS: https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4 */
const MAX_HOST = 253;
/**
 * Labels of at most 63 letters, or an IPv6 address. URLs allow other signs, which no site has: with
 * a `*` in it, a host would make a match pattern that browsers refuse, along with all the others.
 */
const HOST = /^(?:[a-z\d_-]{1,63}\.)*[a-z\d_-]{1,63}$|^\[[\da-f:]+\]$/;

/** Turns `host` on or off with as few rules as possible: its own rule is dropped if not needed. */
export function toggled<C extends SiteChoice>(choice: C, host: string, on: boolean): C {
  const { [host]: _own, ...rules } = choice.rules;
  const without = { ...choice, rules };
  if (verdict(without, host).on === on) return without;
  return { ...choice, rules: { ...rules, [host]: on ? 'on' : 'off' } };
}

/** The host and its parent domains, nearest first. An IP address has no parents. */
export function selfAndParents(host: string): string[] {
  if (isAddress(host)) return [host];
  const labels = host.split('.');
  return labels.map((_, index) => labels.slice(index).join('.'));
}

/** Whether a host is an IP address. @see https://url.spec.whatwg.org/#host-serializing */
export function isAddress(host: string): boolean {
  return host.startsWith('[') || /^\d+(?:\.\d+){3}$/.test(host);
}

/**
 * Suffixes below a country's domain under which anybody may have a site, as
 * in `co.uk` and `com.au`.
 */
const ENDING = /^(?:com?|org?|net?|edu?|ac|gob|gouv|gove?|mil|nom|ltd|plc|sch)\.[a-z]{2}$/;

/** Where anybody may have a site, too: the larger hosts of blogs, newsletters and pages. */
const SHARED =
  /^(?:blogspot\.(?:com|(?:com?\.)?[a-z]{2})|(?:wordpress|substack|weebly|wixsite|livejournal|herokuapp|firebaseapp|onrender)\.com|(?:git(?:hub|lab)|ghost)\.io|(?:netlify|vercel|web)\.app|(?:pages|workers|fly)\.dev|neocities\.org)$/;

/**
 * Whether a host looks like the common ending of many sites rather than one site. By the most usual
 * ones: the Public Suffix List, which would know, is far larger than all the rest of the settings.
 *
 * @see https://publicsuffix.org
 */
export function isEnding(host: string): boolean {
  return ENDING.test(host) || SHARED.test(host);
}

/** The rule for a host itself. */
export function ruleOf(choice: SiteChoice, host: string): SiteRule | undefined {
  // A host may be named `constructor`.
  return Object.hasOwn(choice.rules, host) ? choice.rules[host] : undefined;
}
