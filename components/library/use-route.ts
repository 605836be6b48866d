import { useEffect, useState } from 'preact/hooks';
import { hrefOf, type LibraryRoute, routeAt } from '../../messages/library-route.ts';

/** Where the reader is in the library: the address, which back and forward change too. */
export function useRoute(): [LibraryRoute | null, (route: LibraryRoute) => void] {
  const [route, setRoute] = useState(() => routeAt(location.hash));
  useEffect(() => {
    const follow = () => setRoute(routeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** Changes the address without a step to go back by: typing is one step, not twenty. */
  const replace = (next: LibraryRoute) => {
    history.replaceState(null, '', hrefOf(next));
    setRoute(next);
  };
  return [route, replace];
}
