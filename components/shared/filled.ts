/** The values in the text of a finding. */
export interface Filled {
  /** The words it is about. */
  readonly words: string;
  /** A number from the rule, formatted for the interface's language. */
  readonly number: (name: string) => string;
}
