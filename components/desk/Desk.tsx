import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../desk/store.ts';
import { openDeskStore } from '../../desk/store.ts';
import { t } from '../../i18n/i18n.ts';
import { startAuthoringWorker } from '../shared/authoring-worker.ts';
import { whileWanted } from '../shared/while-wanted.ts';
import { createChecking } from './checks/checking.ts';
import { Guide } from './Guide.tsx';
import { routeOf } from './navigation/route.ts';
import { PackOnDesk } from './PackOnDesk.tsx';
import { Start } from './start/Start.tsx';

const store = openDeskStore();
const worker = startAuthoringWorker();
const checking = createChecking(worker);

/** The page for writing packs: the list of packs, or one of them. */
export function Desk() {
  const [hash, setHash] = useState(location.hash);
  const [guide, setGuide] = useState(false);
  const [kept, setKept] = useState<Kept | null | 'missing'>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  const route = routeOf(hash);
  const id = route.view === 'pack' ? route.id : null;
  useEffect(() => {
    setKept(null);
    setFailure(null);
    if (id === null) return;
    return whileWanted(
      store.load(id),
      (found) => setKept(found ?? 'missing'),
      (error) => setFailure(String(error)),
    );
  }, [id]);
  return (
    <>
      {route.view === 'start' && (
        <Start store={store} worker={worker} onGuide={() => setGuide(true)} />
      )}
      {route.view === 'pack' && (kept === 'missing' || failure !== null) && (
        <main class="column">
          <p role="alert">
            {failure === null ? t('desk.missing') : t('desk.notRead', { detail: failure })}
          </p>
          <a href="#/">{t('desk.allPacks')}</a>
        </main>
      )}
      {route.view === 'pack' && kept !== null && kept !== 'missing' && kept.pack.id === id && (
        <PackOnDesk
          key={id}
          kept={kept}
          store={store}
          worker={worker}
          checking={checking}
          step={route.step}
          item={route.item}
          after={route.after ?? ''}
          onGuide={() => setGuide(true)}
        />
      )}
      {guide && <Guide onClose={() => setGuide(false)} />}
    </>
  );
}
