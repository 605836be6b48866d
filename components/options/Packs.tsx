import { plural, t } from '../../i18n/i18n.ts';
import type { Finding } from '../../packs/imported/finding.ts';
import { titlesApart } from '../../packs/imported/titles.ts';
import type { ImportedPack } from '../../settings/imported-packs/layout.ts';
import { FileButton } from '../shared/FileButton.tsx';
import { Findings } from '../shared/Findings.tsx';
import { LoadFailure } from '../shared/LoadFailure.tsx';
import type { RequestState } from '../shared/use-request.ts';
import { PackSites } from './PackSites.tsx';
import { Section } from './Section.tsx';
import { usePackActions } from './use-packs.ts';
import type { Toast } from './use-settings.ts';
import { useUnusablePacks } from './use-unusable-packs.ts';

const NONE: readonly ImportedPack[] = [];

interface Props {
  readonly packs: RequestState<readonly ImportedPack[]>;
  readonly showToast: (toast: Toast | null) => void;
}

/** Imported packs: add, turn on or off, save and remove. */
export function Packs({ packs, showToast }: Props) {
  const unusable = useUnusablePacks(packs.state === 'answered' ? packs.value : NONE);
  const titles = titlesApart(packs.state === 'answered' ? packs.value : NONE);
  const { outcome, addFile, addFolder, ...acts } = usePackActions(showToast);
  return (
    <Section id="packs" title={t('options.packs')} hint={t('options.packsHint')}>
      {packs.state === 'failed' && <LoadFailure text={t('failure.packs')} onRetry={packs.retry} />}
      {packs.state === 'answered' && packs.value.length === 0 && (
        <p class="none">{t('options.noPacks')}</p>
      )}
      {packs.state === 'answered' && packs.value.length > 0 && (
        <ul class="lines">
          {packs.value.map((pack) => (
            <Row
              key={pack.id}
              pack={{ ...pack, title: titles.get(pack.id) ?? pack.title }}
              findings={unusable.get(pack.id)}
              {...acts}
            />
          ))}
        </ul>
      )}
      <p class="buttons">
        <FileButton
          label={t('options.addPackFile')}
          accept=".json,.zip,application/json,application/zip"
          onChoose={([chosen]) => chosen && void addFile(chosen)}
        />
        <FileButton
          label={t('options.addPackFolder')}
          onChoose={(chosen) => void addFolder(chosen)}
        />
        <a class="button" href="/desk.html">
          {t('desk.open')}
        </a>
      </p>
      <p class="none">{t('options.packsStay')}</p>
      {outcome?.state === 'refused' && (
        <div class="access refused" role="alert">
          <h3>{t('options.packRefused', { name: outcome.name })}</h3>
          <Findings findings={outcome.findings} />
        </div>
      )}
      {outcome?.state === 'advised' && (
        <details>
          <summary>{plural('options.packAdvice', outcome.findings.length)}</summary>
          <Findings findings={outcome.findings} />
        </details>
      )}
    </Section>
  );
}

type RowProps = {
  readonly pack: ImportedPack;
  /** What keeps it from being used, if anything does. */
  readonly findings: readonly Finding[] | undefined;
} & Pick<ReturnType<typeof usePackActions>, 'turn' | 'markOn' | 'save' | 'remove'>;

function Row({ pack, findings, turn, markOn, save, remove }: RowProps) {
  const { id, title, on, entries, documents } = pack;
  const state = on ? t('options.siteOn') : t('options.siteOff');
  const label = on ? t('options.turnOffPack', { title }) : t('options.turnOnPack', { title });
  return (
    <li>
      <span class="what">
        {title}
        <small>
          {plural('library.found', entries)} · {plural('library.documentCount', documents)}
        </small>
      </span>
      <button
        type="button"
        class={`chip rule ${on ? 'on' : 'off'}`}
        // Starts with the visible label, for speech input (WCAG 2.5.3).
        aria-label={`${state} – ${label}`}
        title={label}
        onClick={() => turn(pack, !on)}
      >
        {state}
      </button>
      <a class="quiet" href={`/desk.html?pack=${id}`} aria-label={t('desk.openPack', { title })}>
        {t('desk.edit')}
      </a>
      <button
        type="button"
        class="quiet"
        aria-label={t('options.savePack', { title })}
        onClick={() => save(pack)}
      >
        {t('options.save')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('options.removePack', { title })}
        onClick={() => remove(pack)}
      >
        {t('options.remove')}
      </button>
      <PackSites pack={pack} onChoose={(sites) => markOn(pack, sites)} />
      {findings && (
        <div class="access refused">
          <p>{t('options.packUnusable', { title })}</p>
          <Findings findings={findings} />
        </div>
      )}
    </li>
  );
}
