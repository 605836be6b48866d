import { readableHost } from '../../sites/readable-host.ts';
import { CONTROLS } from '../../text/controls.ts';

/**
 * Formats a URL for display: percent-decoded, with a Unicode host unless that could
 * imitate another host. Not decoded if that would reveal white space or invisible
 * characters, such as bidi controls.
 */
export function readable(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, hostname, port, pathname, search, hash } = new URL(url);
  const host = readableHost(hostname) + (port && `:${port}`);
  return `${protocol}//${host}${RIGHT_TO_LEFT.test(host) ? LEFT_TO_RIGHT : ''}${decoded(pathname + search + hash)}`;
}

/** Host and path would change places if both were written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LEFT_TO_RIGHT = '\u200e';

function decoded(path: string): string {
  try {
    const text = decodeURI(path);
    return /[\p{C}\p{Z}]/u.test(text) || CONTROLS.test(text) ? path : text;
  } catch {
    return path;
  }
}
