import { t } from '../../i18n/i18n.ts';
import { Filled, slot } from '../shared/Filled.tsx';

/** Says that background is from a pack that the reader has added, whoever wrote it. */
export function FromPack({ title }: { readonly title: string }) {
  return (
    <p class="from">
      <Filled
        text={t('card.from', { title: slot('title') })}
        parts={{ title: <bdi>{title}</bdi> }}
      />
    </p>
  );
}
