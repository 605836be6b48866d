import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { lastPosition, linksOfView, visit } from './reading-position.ts';

interface PageProps {
  readonly title: string;
  /** Shown above the title. */
  readonly kind?: string;
  readonly lang?: string;
  /** Id of the element that the URL links to, if any. */
  readonly target?: string | undefined;
  readonly children: ComponentChildren;
}

let opened = false;

/**
 * One view of the library. Sets the document title and moves focus to the heading, or to the
 * element that the URL links to; where the reader comes back to it, to where they were.
 */
export function Page({ title, kind, lang, target, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = lastPosition();
  useLayoutEffect(() => {
    if (!last) return;
    // On the initial load, as below.
    if (opened) (linksOfView()[last.link ?? -1] ?? heading.current)?.focus({ preventScroll: true });
    scrollTo(0, last.scroll);
  }, [visit()]);
  useEffect(() => {
    document.title = `${title} – ${t('manifest.name')}`;
    if (last) {
      opened = true;
      return;
    }
    const at = target ? document.getElementById(target) : null;
    // On the initial load, focus stays where the browser puts it.
    if (at || opened) (at ?? heading.current)?.focus({ preventScroll: true });
    // An element taller than the window is aligned to its start.
    if (at) at.scrollIntoView({ block: at.clientHeight < innerHeight ? 'center' : 'start' });
    else if (opened) scrollTo(0, 0);
    opened = true;
  }, [title, target]);
  return (
    <>
      {kind && <p class="kind">{kind}</p>}
      <h1 class="own-way" ref={heading} tabIndex={-1} {...(lang ? { lang } : {})}>
        {title}
      </h1>
      {children}
    </>
  );
}
