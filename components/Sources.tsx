import { useEffect, useRef } from 'preact/hooks';
import type { Source } from '../packs/card.ts';
import { writeDate } from './dates.ts';

export interface SourcesProps {
  readonly sources: readonly Source[];
  /** The source a reader asked for, which is opened and brought into view. */
  readonly asked: number | null;
  readonly onAsk: (source: number | null) => void;
}

/** Publisher and date in one line. */
export function sourceLine(source: Source): string {
  const date = source.date ? writeDate(source.date) : (source.dated ?? 'undated');
  return `${source.publisher}, ${date}`;
}

/** The numbered sources; each opens on what it states, so that a sentence can be checked. */
export function Sources({ sources, asked, onAsk }: SourcesProps) {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (asked === null) return;
    list.current?.children[asked - 1]?.scrollIntoView({ block: 'nearest' });
  }, [asked]);

  return (
    <section class="sources">
      <h3>{sources.length === 1 ? '1 source' : `${sources.length} sources`}</h3>
      <ol ref={list}>
        {sources.map((source) => (
          <li key={source.number} class={asked === source.number ? 'asked' : ''}>
            <button
              type="button"
              class="source"
              aria-expanded={asked === source.number}
              onClick={() => onAsk(asked === source.number ? null : source.number)}
            >
              <span class="number">{source.number}</span>
              <span class="line">{sourceLine(source)}</span>
            </button>
            {asked === source.number && <Statements source={source} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Statements({ source }: { readonly source: Source }) {
  return (
    <div class="statements">
      <p class="about">{source.about}</p>
      <ul>
        {source.statements.map((statement) => (
          <li key={statement}>{statement}</li>
        ))}
      </ul>
      {source.url && (
        <p class="open">
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            Open the source
          </a>
          {source.via && <span> (copy at {source.via})</span>}
        </p>
      )}
    </div>
  );
}
