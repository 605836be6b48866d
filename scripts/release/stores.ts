import { identity } from '../build/identity.ts';

type Name = 'Chrome Web Store' | 'Microsoft Edge Add-ons' | 'Firefox Add-ons';

/** A store, and what submitting to it requires. */
export interface Store {
  readonly name: Name;
  /** Environment variables with the credentials that `wxt submit` uses. */
  readonly account: readonly string[];
  readonly args: readonly string[];
}

const { name, version, geckoId } = identity;
const zip = (of: string) => `.output/${name}-${version}-${of}.zip`;

/** Edge gets the same archive as Chrome. */
export const STORES: readonly Store[] = [
  {
    name: 'Chrome Web Store',
    account: [
      'CHROME_EXTENSION_ID',
      'CHROME_PUBLISHER_ID',
      'CHROME_SERVICE_ACCOUNT_CLIENT_EMAIL',
      'CHROME_SERVICE_ACCOUNT_PRIVATE_KEY',
    ],
    args: ['--chrome-api-version', 'v2', '--chrome-zip', zip('chrome')],
  },
  {
    name: 'Microsoft Edge Add-ons',
    account: ['EDGE_PRODUCT_ID', 'EDGE_CLIENT_ID', 'EDGE_API_KEY'],
    args: ['--edge-zip', zip('chrome')],
  },
  {
    name: 'Firefox Add-ons',
    account: ['FIREFOX_JWT_ISSUER', 'FIREFOX_JWT_SECRET'],
    args: [
      ...['--firefox-extension-id', geckoId, '--firefox-zip', zip('firefox')],
      ...['--firefox-sources-zip', zip('sources')],
    ],
  },
];

/** The credentials that are not set. */
export function missing(store: Store, env: Readonly<Record<string, string | undefined>>): string[] {
  return store.account.filter((variable) => !env[variable]);
}
