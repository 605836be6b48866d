declare module 'virtual:about' {
  /** What the extension says about itself; see `scripts/build/about.ts`. */
  export const about: {
    readonly version: string;
    readonly homepage: string | null;
    /** Address where problems are reported. */
    readonly reports: string | null;
    /** What this version brought; empty where the changelog does not have it yet. */
    readonly changes: readonly { readonly kind: string; readonly items: readonly string[] }[];
  };
}
