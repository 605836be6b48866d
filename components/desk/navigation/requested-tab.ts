/** The tab whose article is to be used, as requested in the popup or the menu; null if none is. */
export function tabToUse(): number | null {
  const tab = new URLSearchParams(location.search).get('tab');
  return tab && /^\d+$/.test(tab) ? Number(tab) : null;
}

/** Removes the request once it has been answered, so that reloading the page does not repeat it. */
export function forgetTab(): void {
  history.replaceState(null, '', location.pathname + location.hash);
}
