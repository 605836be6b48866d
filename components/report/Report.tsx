import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';
import { sendToBackground } from '../../messages/send-to-background.ts';
import type { Hit } from '../../packs/hit.ts';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import { useRequest } from '../shared/use-request.ts';
import { Results } from '../tab/Results.tsx';
import { TermList } from '../tab/TermList.tsx';
import { useHits } from '../tab/use-search.ts';
import { ReportForm } from './ReportForm.tsx';

interface ReportProps {
  /** The card it is about, if known. */
  readonly about: string | null;
  /** Entries to offer first: those of the page. */
  readonly terms: readonly Hit[];
  /** URL of the page, if it is on a site. */
  readonly url: string | null;
  readonly onBack: () => void;
}

/** “Report a problem”: choose a card and a sentence, and get a report to copy. */
export function Report({ about, terms, url, onBack }: ReportProps) {
  const [id, setId] = useState(about);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [id]);
  return (
    <main class="popup reporting">
      <header class="report-head">
        <button type="button" class="link" onClick={onBack}>
          {t('report.back')}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {t('report.title')}
        </h1>
        <p class="soft">{t('report.intro')}</p>
      </header>
      {id === null ? (
        <Choice terms={terms} onChoose={setId} />
      ) : (
        <Chosen key={id} id={id} terms={terms} url={url} onChoose={setId} />
      )}
    </main>
  );
}

interface ChosenProps extends ChoiceProps {
  readonly id: string;
  readonly url: string | null;
}

function Chosen({ id, url, ...choice }: ChosenProps) {
  const card = useRequest(id, () => sendToBackground({ type: 'card', id }));
  if (card.state === 'failed')
    return <LoadFailure text={t('failure.entry')} onRetry={card.retry} />;
  if (card.state === 'waiting') return null;
  if (card.value) {
    return <ReportForm card={card.value} url={url} onOther={() => choice.onChoose(null)} />;
  }
  // Its pack was turned off or removed meanwhile: trying again would not help, another card does.
  return (
    <>
      <p class="error-notice" role="alert">
        {t('card.notOpened')}
      </p>
      <Choice {...choice} />
    </>
  );
}

interface ChoiceProps {
  readonly terms: readonly Hit[];
  /** Called with null to choose another. */
  readonly onChoose: (id: string | null) => void;
}

function Choice({ terms, onChoose }: ChoiceProps) {
  const [query, setQuery] = useState('');
  const found = useHits(query);
  return (
    <>
      <label class="which">
        {t('report.which')}
        <input
          type="search"
          class="input search"
          placeholder={t('popup.search')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      </label>
      {query.trim() ? (
        <Results query={query} found={found} at={null} onChoose={onChoose} />
      ) : (
        terms.length > 0 && (
          <TermList label={t('popup.termsLabel')} terms={terms} at={null} onChoose={onChoose} />
        )
      )}
    </>
  );
}
