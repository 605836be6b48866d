import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';

export interface PageProps {
  readonly title: string;
  /** Stands above the title. */
  readonly kind?: string;
  readonly lang?: string;
  /** Id of the element that the address leads to, if to one within the page. */
  readonly target?: string | undefined;
  readonly children: ComponentChildren;
}

let opened = false;

/**
 * One view of the library. The title of the window follows it, and reading starts at its heading, or at what
 * the address leads to.
 */
export function Page({ title, kind, lang, target, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – ${t('manifest.name')}`;
    const at = target ? document.getElementById(target) : null;
    // A page that was just opened starts where browsers start.
    if (at || opened) (at ?? heading.current)?.focus({ preventScroll: true });
    // Of what is higher than the window, the beginning.
    if (at) at.scrollIntoView({ block: at.clientHeight < innerHeight ? 'center' : 'start' });
    else if (opened) scrollTo(0, 0);
    opened = true;
  }, [title, target]);
  return (
    <>
      {kind && <p class="kind">{kind}</p>}
      <h1 ref={heading} tabIndex={-1} {...(lang ? { lang } : {})}>
        {title}
      </h1>
      {children}
    </>
  );
}
