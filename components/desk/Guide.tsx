import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../i18n/i18n.ts';

/** Three screens on how to write background, for beginners. */
export function Guide({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [at, setAt] = useState(0);
  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => heading.current?.focus(), [at]);
  const screens = [
    {
      title: t('desk.guideSource'),
      points: [t('desk.guideSource1'), t('desk.guideSource2'), t('desk.guideSource3')],
    },
    {
      title: t('desk.guideCard'),
      points: [t('desk.guideCard1'), t('desk.guideCard2'), t('desk.guideCard3')],
    },
    {
      title: t('desk.guideNeutral'),
      points: [t('desk.guideNeutral1'), t('desk.guideNeutral2'), t('desk.guideNeutral3')],
    },
  ];
  const screen = screens[at];
  if (!screen) return null;
  const isLast = at === screens.length - 1;
  return (
    <dialog ref={dialog} class="guide" aria-labelledby="guide-title" onClose={onClose}>
      <p class="count">
        {t('desk.guideCount', { number: String(at + 1), total: String(screens.length) })}
      </p>
      <h2 id="guide-title" ref={heading} tabIndex={-1}>
        {screen.title}
      </h2>
      <ol>
        {screen.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      <p class="buttons">
        {at > 0 && (
          <button type="button" class="button" onClick={() => setAt(at - 1)}>
            {t('desk.guideBack')}
          </button>
        )}
        <button
          type="button"
          class="primary"
          onClick={() => (isLast ? dialog.current?.close() : setAt(at + 1))}
        >
          {isLast ? t('desk.guideDone') : t('desk.guideNext')}
        </button>
      </p>
    </dialog>
  );
}
