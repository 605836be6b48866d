declare global {
  interface ImportMetaEnv {
    /** Where the project takes reports, as its package.json names it; null where it names none. */
    readonly REPORTS_URL: string | null;
  }
}

export const REPORTS_URL = import.meta.env.REPORTS_URL;
