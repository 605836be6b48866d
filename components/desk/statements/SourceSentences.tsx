import { useState } from 'preact/hooks';
import type { DeskDocument } from '../../../desk/model.ts';
import type { Proposals } from '../../../desk/proposals.ts';
import type { SourceText } from '../../../desk/source.ts';
import { formatNumber, t } from '../../../i18n/i18n.ts';
import { pieces } from '../fields/pieces.ts';
import type { ListedName } from '../names/listed-names.ts';
import { useSession } from '../session.ts';

interface SourceSentencesProps {
  readonly document: DeskDocument;
  readonly source: SourceText | undefined;
  readonly proposals: Proposals | null;
  /** If given, only sentences about this name are shown, unless all are. */
  readonly name: ListedName | null;
  readonly isAll: boolean;
  readonly onAll: (isAll: boolean) => void;
  readonly chosen: readonly number[];
  readonly onChoose: (chosen: number[]) => void;
  /** Begins a card for the name from the chosen sentences; null if it has one. */
  readonly onBegin: (() => void) | null;
  /** Starts a statement from the chosen sentences. */
  readonly onWrite: () => void;
}

/** Sentences rendered at a time; a book has thousands. */
const AT_ONCE = 200;

/** The document, sentence by sentence, to choose those to restate. */
export function SourceSentences(props: SourceSentencesProps) {
  const { document, source, proposals, name, isAll, onAll, chosen, onChoose, onBegin, onWrite } =
    props;
  const only = isAll ? null : name;
  const { unread } = useSession();
  const [most, setMost] = useState(AT_ONCE);
  let number = -1;
  const paragraphs = (source?.paragraphs ?? []).map((sentences) =>
    sentences.map((text) => ({ text, index: ++number })),
  );
  const shown = paragraphs
    .map((sentences) => sentences.filter(({ index }) => !only || only.sentences.includes(index)))
    .filter((sentences) => sentences.length > 0);
  const total = shown.reduce((sum, { length }) => sum + length, 0);
  const used = new Set(document.statements.flatMap(({ from }) => from));
  let drawn = 0;
  return (
    <section class="original" aria-labelledby="source-text">
      <h2 id="source-text">{t('desk.source')}</h2>
      {/* A notice above says so of a text that could not be read. */}
      {!source && !unread && <p class="none">{t('desk.noSource')}</p>}
      {source && (
        <p class="hint">
          {only && `${t('desk.onlyName', { name: only.name })} `}
          {!name && t('desk.sourceHint')}
          {name && (
            <button type="button" class="link" onClick={() => onAll(!isAll)}>
              {isAll ? t('desk.onlyThese', { name: name.name }) : t('desk.allSentences')}
            </button>
          )}
          {(proposals?.loaded.length ?? 0) > 0 && ` ${t('desk.loadedHint')}`}
        </p>
      )}
      <div class="prose" lang={source?.lang || undefined}>
        {shown.map((sentences) => {
          if (drawn >= most) return null;
          drawn += sentences.length;
          return (
            <p key={sentences[0]?.index} dir="auto">
              {sentences.map(({ text, index }) => (
                <Sentence
                  key={index}
                  text={text}
                  loaded={(proposals?.loaded ?? []).filter(({ sentence }) => sentence === index)}
                  used={used.has(index)}
                  chosen={chosen.includes(index)}
                  onToggle={() =>
                    onChoose(
                      chosen.includes(index)
                        ? chosen.filter((each) => each !== index)
                        : [...chosen, index],
                    )
                  }
                />
              ))}
            </p>
          );
        })}
      </div>
      {drawn < total && (
        <button type="button" class="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {t('desk.moreSentences', { number: formatNumber(total - drawn) })}
        </button>
      )}
      {source && (chosen.length > 0 || (name && onBegin)) && (
        <div class="write">
          {name && onBegin && (
            <button type="button" class="primary" disabled={chosen.length === 0} onClick={onBegin}>
              {t('desk.writeCardOn', { name: name.name })}
            </button>
          )}
          {/* The way to a card is the name; this one is for what several cards cite. */}
          {!(name && onBegin) && (
            <button type="button" class="button" disabled={chosen.length === 0} onClick={onWrite}>
              {t('desk.writeStatement')}
            </button>
          )}
          <span role="status">
            {chosen.length > 0 && t('desk.chosen', { number: formatNumber(chosen.length) })}
          </span>
        </div>
      )}
    </section>
  );
}

interface SentenceProps {
  readonly text: string;
  readonly loaded: Proposals['loaded'];
  readonly used: boolean;
  readonly chosen: boolean;
  readonly onToggle: () => void;
}

/** A sentence to choose. Words that are not neutral are underlined, with alternatives. */
function Sentence({ text, loaded, used, chosen, onToggle }: SentenceProps) {
  const words = loaded.map(({ word }) => word);
  return (
    <>
      <button
        type="button"
        class={used ? 'source-sentence used' : 'source-sentence'}
        aria-pressed={chosen}
        onClick={onToggle}
      >
        {pieces(text, words).map(([piece, avoided], index) =>
          avoided ? <mark key={index}>{piece}</mark> : piece,
        )}
        {used && <span class="visually-hidden"> ({t('desk.used')})</span>}
      </button>{' '}
      {loaded.length > 0 && chosen && (
        <span class="loaded">
          {[...new Set(words)].map((word) => t('finding.notNeutral', { words: word })).join(' ')}
        </span>
      )}
    </>
  );
}
