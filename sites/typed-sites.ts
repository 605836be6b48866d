import { hostOf, isAddress } from './rules.ts';

/** Why something typed names no site. */
export type NoSite =
  /** A star anywhere but before the name. */
  | 'wildcard'
  /** A word without a domain, which would cover nothing, or a whole top-level domain. */
  | 'incomplete'
  | 'not-a-site';

/** The hosts that were typed, or the first part that names none. */
export type TypedSites =
  | { readonly ok: true; readonly hosts: readonly string[] }
  | { readonly ok: false; readonly part: string; readonly why: NoSite };

/** What people put between two addresses: spaces and the commas of several scripts. */
const BETWEEN = /[\s,;،、]+/u;
/** Quotes and brackets that addresses are copied with. */
const AROUND = /^["'“”„«‘’»<(]+|["'“”«‘’»>)]+$/gu;
/** `https://`, `*://`, `//`: how the address of a page begins. */
const SCHEME = /^(?:(?:https?|\*):)?\/\//i;

/**
 * Reads addresses of sites as people type and paste them: `example.com`, `*.example.com`,
 * `https://example.com/path`, several at once, IDN and IPv6.
 *
 * @returns hosts as `hostOf` gives them, each once; nothing is ever taken for another site than it says.
 */
export function typedSites(text: string): TypedSites {
  const parts = text.split(BETWEEN).filter(Boolean);
  const read = parts.map((part) => ({ part, host: hostIn(part) }));
  const hosts = read.flatMap(({ host }) => (typeof host === 'string' ? host : []));
  // Of several words none of which is an address, each alone would only be blamed for the others.
  if (hosts.length === 0 && parts.length !== 1) {
    return { ok: false, part: text.trim(), why: 'not-a-site' };
  }
  for (const { part, host } of read) {
    if (typeof host !== 'string') return { ok: false, part, why: host.why };
  }
  return { ok: true, hosts: [...new Set(hosts)] };
}

/** `ftp:` and its kin; what follows a host is a port. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d*$)|^(?:[a-z]+):$/i;

function hostIn(part: string): string | { readonly why: NoSite } {
  const bare = part.replace(AROUND, '');
  const scheme = SCHEME.test(bare);
  const address = bare.replace(SCHEME, '');
  const authority = address.split(/[/?#\\]/)[0] ?? '';
  // `*.example.com` and `.example.com` are how other lists write a site with its subdomains.
  const named = bracketed(authority.replace(/^(?:\*?\.)+/, ''));
  if (named.includes('*') || authority === '*') return { why: 'wildcard' };
  if (OTHER_SCHEME.test(named)) return { why: 'not-a-site' };
  if (named.includes('@') || /%(?![\da-f]{2})/i.test(named)) return { why: 'not-a-site' };
  const host = hostOf(`http://${named}/`);
  if (!host || host.length > 253 || /\.\.|^\./.test(host)) return { why: 'not-a-site' };
  // `1234` and `127.1` are IP addresses to a URL, though nobody who types them means one.
  const asTyped = named.toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  if (isAddress(host) && !host.startsWith('[') && host !== asTyped) return { why: 'not-a-site' };
  if (!host.includes('.') && !host.startsWith('[') && host !== 'localhost' && !scheme) {
    return { why: 'incomplete' };
  }
  return host;
}

/** IPv6 addresses are often typed without the brackets that they have in a URL. */
function bracketed(authority: string): string {
  return /^[\da-f]*:[\da-f:.]*:[\da-f.]*$/i.test(authority) ? `[${authority}]` : authority;
}
