/** The extension's own API, for functions that are sent into its service worker to run there. */
declare const chrome: typeof import('@wxt-dev/browser').browser;
