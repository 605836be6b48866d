/** Requests for the text selected in the card, in the order of their answers. */
export interface SelectionRequests {
  /** @returns the text, once it is known; none if the frame has gone by then. */
  ask(): Promise<string>;
  /** The frame has answered the oldest request. */
  answer(text: string): void;
  /** The frame is gone, and answers no more. */
  end(): void;
}

/** @param send asks the frame; returns whether there is one. */
export function createSelectionRequests(send: () => boolean): SelectionRequests {
  let waiting: ((text: string) => void)[] = [];
  return {
    ask: () =>
      new Promise((done) => {
        if (send()) waiting.push(done);
        else done('');
      }),
    answer: (text) => waiting.shift()?.(text),
    end() {
      const all = waiting;
      waiting = [];
      for (const done of all) done('');
    },
  };
}
