/** A `browser.storage.session` in memory; `items` is what is in it. */
export function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => ({ [key]: items[key] }),
    set: async (added: Record<string, unknown>) => void Object.assign(items, added),
    remove: async (key: string) => void delete items[key],
  };
}
