/** What the text of a finding is made with. */
export interface Filled {
  /** The words it is about. */
  readonly words: string;
  /** A number that the rule gave, as it is written here. */
  readonly number: (name: string) => string;
}
