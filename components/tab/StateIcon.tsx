/** The state of a page; `none` if it can be neither on nor off. */
export type State = 'on' | 'off' | 'not-news' | 'paused' | 'none';

/** An icon for each state, distinct in shape as well as colour. */
export function StateIcon({ state }: { readonly state: State }) {
  return (
    <svg class="state-icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {SIGNS[state]}
    </svg>
  );
}

const SIGNS = {
  on: (
    <>
      <circle class="filled" cx="12" cy="12" r="11" />
      <path class="cut" d="M7 12.5l3.4 3.5L17 9" />
    </>
  ),
  off: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M5 19L19 5" />
    </>
  ),
  'not-news': (
    <>
      <path d="M4 4h13v14.5a1.5 1.5 0 0 0 3 0V8h-3M18.5 20H6a2 2 0 0 1-2-2z" />
      <path d="M7.5 8h6M7.5 12h6M7.5 16h3" />
    </>
  ),
  paused: (
    <>
      <circle class="filled" cx="12" cy="12" r="11" />
      <path class="cut" d="M9.2 8v8M14.8 8v8" />
    </>
  ),
  none: (
    <>
      <circle cx="12" cy="12" r="10" />
      <path d="M7.5 12h9" />
    </>
  ),
} as const;
