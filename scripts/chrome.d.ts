/** The extension API, for functions that are serialised and run in the service worker. */
declare const chrome: typeof import('@wxt-dev/browser').browser;
