import type { ComponentChildren } from 'preact';

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="1.4"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="M4 4l8 8M12 4l-8 8" />
  </Icon>
);

export const MoreIcon = () => (
  <Icon>
    <path d="M4 6l4 4 4-4" />
  </Icon>
);

/** A pin, filled if the card is pinned. */
export const PinIcon = ({ filled }: { readonly filled: boolean }) => (
  <Icon>
    <path d="M5.5 2h5M6.3 2v4.2L4 9h8L9.7 6.2V2" {...(filled ? { fill: 'currentColor' } : {})} />
    <path d="M8 9v5" />
  </Icon>
);

export const CopyIcon = () => (
  <Icon>
    <rect x="5.5" y="5.5" width="8" height="8.5" rx="1.5" />
    <path d="M10.5 5.5V3.5A1.5 1.5 0 0 0 9 2H4A1.5 1.5 0 0 0 2.5 3.5v6A1.5 1.5 0 0 0 4 11h1.5" />
  </Icon>
);

export const DoneIcon = () => (
  <Icon>
    <path d="M3 8.5l3.5 3.5L13 4.5" />
  </Icon>
);

export const EntryIcon = () => (
  <Icon>
    <path d="M7 3H3.5A1.5 1.5 0 0 0 2 4.5v8A1.5 1.5 0 0 0 3.5 14h8a1.5 1.5 0 0 0 1.5-1.5V9M9.5 2H14v4.5M14 2L7.5 8.5" />
  </Icon>
);

/** A marked name, crossed out. */
export const MuteIcon = () => (
  <Icon>
    <path d="M4 10.5L8 2l4 8.5M5.6 7.5h4.8" />
    <path d="M2 13.5h12" stroke-dasharray="0.1 2.9" />
    <path d="M2.5 2.5l11 11" />
  </Icon>
);

export const OffIcon = () => (
  <Icon>
    <path d="M8 2v5.5M4.7 4A5.5 5.5 0 1 0 11.3 4" />
  </Icon>
);

export const WhyIcon = () => (
  <Icon>
    <circle cx="8" cy="8" r="6.2" />
    <path d="M6.1 6.3a1.9 1.9 0 1 1 2.8 1.7c-.6.3-.9.7-.9 1.3M8 11.4v.1" />
  </Icon>
);

/** A panel beside a page. */
export const PanelIcon = () => (
  <Icon>
    <rect x="2" y="3" width="12" height="10" rx="1.5" />
    <path d="M10 3v10M5 6.5h2.5M5 9.5h2.5" />
  </Icon>
);
