import { CONTROLS } from '../../packs/controls.ts';
import { readableHost } from '../../sites/readable-host.ts';

/**
 * An address as people read it: letters of any script in place of per cent signs, and a host that could
 * pass for another's as browsers spell it. Not where that would show what cannot be seen, such as signs
 * that turn the direction of what follows.
 */
export function readable(url: string): string {
  if (!URL.canParse(url)) return url;
  const { protocol, hostname, port, pathname, search, hash } = new URL(url);
  const host = readableHost(hostname) + (port && `:${port}`);
  return `${protocol}//${host}${decoded(pathname + search + hash)}`;
}

function decoded(path: string): string {
  try {
    const text = decodeURI(path);
    return /[\p{C}\p{Z}]/u.test(text) || CONTROLS.test(text) ? path : text;
  } catch {
    return path;
  }
}
