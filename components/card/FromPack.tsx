import { t } from '../../i18n/i18n.ts';
import { Interpolated, placeholder } from '../shared/Interpolated.tsx';

/** Says that background is from a pack that the reader has added, whoever wrote it. */
export function FromPack({ title }: { readonly title: string }) {
  return (
    <p class="from">
      <Interpolated
        text={t('card.from', { title: placeholder('title') })}
        parts={{ title: <bdi>{title}</bdi> }}
      />
    </p>
  );
}
