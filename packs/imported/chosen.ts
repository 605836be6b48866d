/** What a reader chose: a pack file, or the files of a folder with their relative paths. */
export type Chosen =
  | { readonly kind: 'file'; readonly file: File }
  | {
      readonly kind: 'folder';
      readonly files: readonly { readonly path: string; readonly file: File }[];
    };
