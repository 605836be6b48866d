/**
 * The page that a URL belongs to: the URL without its fragment, unless that is a route, as in
 * `#/path` or `#!/path`.
 */
export function pageOf(url: string): string {
  return url.replace(/#(?!!?\/).*$/, '');
}
