import { about } from 'virtual:about';
import { useState } from 'preact/hooks';
import { isolated, t } from '../../i18n/i18n.ts';
import { shorten } from '../../i18n/truncate.ts';
import type { Card } from '../../packs/card.ts';
import { languageOf } from '../card/text/CardText.tsx';
import { destinationOf } from './destination.ts';
import { reportText, sayingsOf } from './report-text.ts';

interface ReportFormProps {
  readonly card: Card;
  /** URL of the page the reader is on; null if there is none, or it must stay private. */
  readonly url: string | null;
  /** Called to choose another card. */
  readonly onOther: () => void;
}

/** Maximum length of the reader's own text, in UTF-16 units. */
const MAX_LENGTH = 2000;

/** Builds a report about an error in a card, as text to copy. Nothing is sent. */
export function ReportForm({ card, url, onOther }: ReportFormProps) {
  const [at, setAt] = useState('');
  const [wrong, setWrong] = useState('');
  const [withUrl, setWithUrl] = useState(false);
  const [notice, setNotice] = useState('');
  const sayings = sayingsOf(card);
  const text = reportText({
    version: about.version,
    card,
    saying: sayings.find((each) => each.at === at) ?? null,
    wrong,
    url: withUrl ? url : null,
  });
  const destination = destinationOf(card, about.reports);
  const copy = () => {
    setNotice('');
    navigator.clipboard.writeText(text).then(
      () => setNotice(t('card.copied')),
      () => setNotice(t('card.notCopied')),
    );
  };

  return (
    <form class="report" onSubmit={(event) => event.preventDefault()}>
      <p class="of-card">
        <strong {...languageOf(card, card.name)}>{card.name}</strong>
        <button type="button" class="link" onClick={onOther}>
          {t('report.another')}
        </button>
      </p>
      <label>
        {t('report.sentence')}
        <select class="input" value={at} onChange={(event) => setAt(event.currentTarget.value)}>
          <option value="">{t('report.whole')}</option>
          {sayings.map((saying) => (
            <option key={saying.at} value={saying.at} lang={card.lang}>
              {isolated(shorten(saying.text))}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('report.wrong')}
        <textarea
          class="input"
          rows={2}
          maxLength={MAX_LENGTH}
          value={wrong}
          onInput={(event) => setWrong(event.currentTarget.value)}
        />
      </label>
      {url !== null && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withUrl}
            onChange={(event) => setWithUrl(event.currentTarget.checked)}
          />
          {t('report.address')}
        </label>
      )}
      <label>
        {t('report.text')}
        <textarea class="input text" rows={4} readOnly dir="auto" value={text} />
      </label>
      <p class="destination">
        {destination === 'pack'
          ? t('report.toPack', { title: card.from ?? '' })
          : t(destination === 'page' ? 'report.toPage' : 'report.toNobody')}
      </p>
      <p class="buttons">
        <button type="button" class="primary" onClick={copy}>
          {t('report.copy')}
        </button>
        <span role="status">{notice}</span>
        {destination === 'page' && about.reports && (
          <a class="link" href={about.reports} target="_blank" rel="noopener noreferrer">
            {t('report.open')}
          </a>
        )}
      </p>
    </form>
  );
}
