/** The part of `browser.storage.session` that is used here. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** Values stored per tab under one name, until the tab is closed. */
export interface TabArea {
  get(tabId: number): Promise<unknown>;
  put(tabId: number, value: unknown): Promise<void>;
  remove(tabId: number): Promise<void>;
  /** To be called when a tab is closed: from then on, nothing is stored for it. */
  close(tabId: number): Promise<void>;
}

/**
 * Stores values by tab. A page's request may be handled only after its tab was
 * closed: nothing would ever remove a value put then, so it is dropped. Browsers do
 * not reuse tab ids while they run.
 *
 * @param area storage that survives the background.
 */
export function createTabArea(area: SessionArea, name: string): TabArea {
  const keyOf = (tabId: number) => `${name}:${tabId}`;
  const closed = new Set<number>();
  const remove = (tabId: number) => area.remove(keyOf(tabId));
  return {
    get: async (tabId) => (await area.get(keyOf(tabId)))[keyOf(tabId)],
    async put(tabId, value) {
      if (!closed.has(tabId)) await area.set({ [keyOf(tabId)]: value });
    },
    remove,
    async close(tabId) {
      closed.add(tabId);
      await remove(tabId);
    },
  };
}
