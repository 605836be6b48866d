import { hostOf, isAddress } from './rules.ts';

/** Why typed text is not a site. */
export type NoSite =
  /** An asterisk anywhere but in front of the name. */
  | 'wildcard'
  /** A single label, which would match nothing or a whole top-level domain. */
  | 'incomplete'
  | 'not-a-site';

/** The typed hosts, or the first part that is not one. */
type TypedSites =
  | { readonly ok: true; readonly hosts: readonly string[] }
  | { readonly ok: false; readonly part: string; readonly reason: NoSite };

/** Commas and semicolons of several scripts. */
const COMMAS = /[,;،、，；؛]+/u;
/**
 * Commas that end a site for sure; within a pasted URL, others do not: many news
 * sites have them in paths.
 */
const END = /[,;،、，；؛]+(?=https?:\/\/|www\.|$)/iu;
const PATH = /:\/\/[^/,;،、，；؛]+\/./u;
/**
 * Bullets, dashes and such between sites have no letters. An address may have no letters,
 * too, and `*` is refused.
 */
const MEANT = /[\p{L}\p{N}*]|::/u;
/**
 * Direction marks and joiners without a glyph, copied along with text: nobody can see why they
 * would be refused. In other scripts than Latin, some joiners can be seen.
 */
const INVISIBLE =
  /[\u00AD\u200B\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]|(?<=^|[!-~])[\u200C\u200D](?=[!-~]|$)/gu;
/**
 * Quotes and brackets copied along with URLs, except square ones, which are around IPv6 addresses.
 */
const QUOTES = /^(?:(?!\[)[\p{Ps}\p{Pi}\p{Pf}"'`<])+|(?:(?!\])[\p{Pe}\p{Pi}\p{Pf}"'`>!！])+$/gu;
/** `https://`, `*://`, `//`, and `view-source:https://` */
const SCHEME = /^(?:(?:view-source:)?(?:https?|\*):)?\/\//i;

/**
 * Parses sites as people type and paste them: `example.com`, `*.example.com`,
 * `https://example.com/path`, several at once, IDNs and IPv6 addresses.
 *
 * @returns unique hosts, as returned by `hostOf`. Text is rejected rather than guessed at.
 */
export function typedSites(text: string): TypedSites {
  const parts = text
    .replace(INVISIBLE, '')
    .split(/\s+/)
    .flatMap((word) => word.split(END))
    .flatMap((part) => (PATH.test(part) ? part : part.split(COMMAS)))
    .filter((part) => MEANT.test(part));
  const read = parts.map((part) => ({ part, host: hostIn(part) }));
  const hosts = read.flatMap(({ host }) => (typeof host === 'string' ? host : []));
  // If none of several words is a host, this is a sentence: the error is about
  // all of it, not one word.
  if (hosts.length === 0 && parts.length !== 1) {
    return { ok: false, part: text.trim(), reason: 'not-a-site' };
  }
  for (const { part, host } of read) {
    if (typeof host !== 'string') return { ok: false, part, reason: host.reason };
  }
  return { ok: true, hosts: [...new Set(hosts)] };
}

/** Other schemes, such as `ftp:`; digits after the colon would be a port. */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:(?!\d*$)|^[a-z-]+:$/i;

function hostIn(part: string): string | { readonly reason: NoSite } {
  const bare = part.replace(QUOTES, '');
  const scheme = SCHEME.test(bare);
  const address = bare.replace(SCHEME, '');
  const authority = address.split(/[/?#\\]/)[0] ?? '';
  // Filter lists write a site with its subdomains as `*.example.com` or `.example.com`.
  const named = bracketed(authority.replace(/^(?:\*?\.)+/, ''));
  if (named.includes('*')) return { reason: 'wildcard' };
  if (OTHER_SCHEME.test(named) || named.includes('@')) return { reason: 'not-a-site' };
  const host = hostOf(`http://${named}/`);
  if (!host) return { reason: 'not-a-site' };
  // `1234` and `127.1` parse as IPv4 addresses in a URL, but nobody who types them means that.
  const asTyped = named.replace(/:\d*$/, '').replace(/\.$/, '');
  if (isAddress(host) && !host.startsWith('[') && host !== asTyped) return { reason: 'not-a-site' };
  if (!host.includes('.') && !host.startsWith('[') && host !== 'localhost' && !scheme) {
    return { reason: 'incomplete' };
  }
  return host;
}

/**
 * Adds the brackets that URLs require around IPv6 addresses: people often omit them. Drops the
 * zone, which names a network of this machine and is not allowed in URLs.
 */
function bracketed(authority: string): string {
  const plain = authority.replace(/(?<=:[^\]]*)%[^\]]*/, '');
  return /^(?:[\da-f.]*:){2}[\da-f:.]*$/i.test(plain) ? `[${plain}]` : plain;
}
