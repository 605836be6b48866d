import type { ComponentChildren } from 'preact';
import { TermList } from '../../components/TermList.tsx';
import type { TabStatus } from './status.ts';

export interface HereProps {
  readonly status: TabStatus | null;
  readonly onChoose: (id: string) => void;
  readonly onMarkAnyway: () => void;
}

/** The page's terms in reading order, or why there are none. */
export function Here({ status, onChoose, onMarkAnyway }: HereProps) {
  if (!status) return <Empty>Looking at this page…</Empty>;
  switch (status.state) {
    case 'unreachable':
      return <Empty>{UNREACHABLE[status.why]}</Empty>;
    case 'off':
      return (
        <Empty>Nothing is marked here because this site is off, and nothing of it is read.</Empty>
      );
    case 'not-news':
      return (
        <Empty>
          Nothing is marked because this page does not look like a news article.
          <button type="button" class="anyway" onClick={onMarkAnyway}>
            Mark names on {status.host} anyway
          </button>
        </Empty>
      );
    case 'reading':
      if (status.terms.length > 0) {
        return (
          <section>
            <h2 class="count">
              {status.terms.length === 1 ? '1 term' : `${status.terms.length} terms`} on this page
            </h2>
            <TermList label="Terms on this page" terms={status.terms} onChoose={onChoose} />
          </section>
        );
      }
      return status.done ? (
        <Empty>This page was read, and it names nothing that Backgrounder has background on.</Empty>
      ) : (
        <Empty>Reading this page…</Empty>
      );
  }
}

const UNREACHABLE = {
  'browser-page': 'Extensions cannot run on this page: it belongs to the browser or to a file.',
  'no-html': 'This is not a web page but a document, such as a PDF, and cannot be marked.',
  closed: 'The browser keeps extensions out of this page.',
} as const;

function Empty({ children }: { readonly children: ComponentChildren }) {
  return (
    <p class="empty" role="status">
      {children}
    </p>
  );
}
