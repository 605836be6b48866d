import { t } from '../../../i18n/i18n.ts';
import { Interpolated, placeholder } from '../../shared/Interpolated.tsx';

/** Says that the background is from an imported pack. */
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
