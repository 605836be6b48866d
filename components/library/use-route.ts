import { useEffect, useState } from 'preact/hooks';
import { hrefOf, type LibraryRoute, routeAt } from '../../messages/library-route.ts';

/** The current route, from the URL, and a function that replaces it. Follows back and forward. */
export function useRoute(): [LibraryRoute | null, (route: LibraryRoute) => void] {
  const [route, setRoute] = useState(() => routeAt(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** Adds no history entry: typing twenty letters must not take twenty steps back. */
  const replace = (next: LibraryRoute) => {
    history.replaceState(null, '', hrefOf(next));
    setRoute(next);
  };
  return [route, replace];
}
