declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    /** Pairs of the offset of a match's last code unit and the keywords that end there. */
    search(text: string): [number, string[]][];
  }
}
declare module 'findandreplacedomtext' {
  export default function findAndReplaceDOMText(
    node: Node,
    options: {
      find: RegExp;
      wrap?: string;
      preset?: 'prose';
      filterElements?: (element: Element) => boolean;
    },
  ): { revert(): void };
}
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(terms: readonly string[], options: object): void;
    unmark(): void;
  }
}
