import type { Kept } from '../../../desk/store.ts';
import { formatDate, plural, t } from '../../../i18n/i18n.ts';
import { titlesApart } from '../../../packs/imported/titles.ts';
import type { ImportedPack } from '../../../settings/imported-packs/layout.ts';
import { localDay } from '../../../text/date-in.ts';
import { hrefOf, stepFor } from '../navigation/route.ts';

interface PacksProps {
  /** On the desk, the last changed first. */
  readonly kept: readonly Kept[];
  /** Ids of those that cannot be read. */
  readonly damaged: readonly string[];
  /** Imported packs that are not on the desk. */
  readonly others: readonly ImportedPack[];
  readonly onEdit: (id: string) => void;
  readonly onRemove: (id: string) => void;
}

/** The packs to write on. */
export function Packs({ kept, damaged, others, onEdit, onRemove }: PacksProps) {
  const titles = titlesApart([
    ...kept.map(({ pack }) => ({ id: pack.id, title: pack.title.trim() || t('desk.untitled') })),
    ...others,
  ]);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const remove = (id: string, title: string) => (
    <button
      type="button"
      class="quiet"
      aria-label={t('desk.clearPack', { title })}
      onClick={() => {
        if (confirm(t('desk.clearSure', { title }))) onRemove(id);
      }}
    >
      {t('options.remove')}
    </button>
  );
  return (
    <>
      {kept.length + damaged.length + others.length === 0 && (
        <p class="none">{t('desk.noPacks')}</p>
      )}
      <ul class="lines">
        {kept.map(({ pack, changed }) => (
          <li key={pack.id}>
            <a
              class="what"
              href={hrefOf({ view: 'pack', id: pack.id, step: stepFor(pack), item: '' })}
            >
              {titleOf(pack.id)}
            </a>
            <small>
              {plural('desk.cards', pack.cards.length)} · {formatDate(localDay(new Date(changed)))}
            </small>
            {remove(pack.id, titleOf(pack.id))}
          </li>
        ))}
        {damaged.map((id) => (
          <li key={id}>
            <span class="what">{t('desk.unreadable', { title: id })}</span>
            {remove(id, id)}
          </li>
        ))}
        {others.map(({ id, entries }) => (
          <li key={id}>
            <button type="button" class="link what" onClick={() => onEdit(id)}>
              {titleOf(id)}
            </button>
            <small>{plural('desk.cards', entries)}</small>
          </li>
        ))}
      </ul>
    </>
  );
}
