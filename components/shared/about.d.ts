declare module 'virtual:about' {
  /** Version, URLs and changes; see `scripts/build/about.ts`. */
  export const about: {
    readonly version: string;
    readonly homepage: string | null;
    /** URL for reporting problems. */
    readonly reports: string | null;
    /** Changes in this version; empty if the changelog does not have it yet. */
    readonly changes: readonly { readonly kind: string; readonly items: readonly string[] }[];
  };
}
