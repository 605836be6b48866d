import { useEffect, useState } from 'preact/hooks';
import { hrefOf, type LibraryRoute, routeAt } from '../../messages/library-route.ts';
import { arrive, followReader } from './reading-position.ts';

/** The current route, from the URL, and a function that replaces it. Follows back and forward. */
export function useRoute(): [LibraryRoute | null, (route: LibraryRoute) => void] {
  const [route, setRoute] = useState(() => {
    arrive();
    return routeAt(location.hash);
  });
  useEffect(() => {
    const end = new AbortController();
    const follow = () => {
      arrive();
      setRoute(routeAt(location.hash));
    };
    addEventListener('hashchange', follow, { signal: end.signal });
    followReader(end.signal);
    return () => end.abort();
  }, []);
  /** Adds no history entry: typing twenty letters must not take twenty steps back. */
  const replace = (next: LibraryRoute) => {
    history.replaceState(null, '', hrefOf(next));
    arrive();
    setRoute(next);
  };
  return [route, replace];
}
