import type { ComponentChildren } from 'preact';
import type { Settings } from '../../settings/schema.ts';
import type { Change } from './use-settings.ts';

/** Props of a section of the settings page. */
export interface SectionProps {
  readonly settings: Settings;
  readonly change: Change;
}

interface Props {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly children: ComponentChildren;
}

/** A section of the settings page, with a heading and an optional hint. */
export function Section({ id, title, hint, children }: Props) {
  return (
    <section aria-labelledby={id}>
      {/* Focused by the link that leads here, so that Tab and screen readers go on from here. */}
      <h2 id={id} tabIndex={-1}>
        {title}
      </h2>
      {hint && <p class="hint">{hint}</p>}
      {children}
    </section>
  );
}
