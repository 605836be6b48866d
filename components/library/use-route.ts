import { useEffect, useState } from 'preact/hooks';
import { addressOf, type Place, placeAt } from '../../messages/library-routes.ts';

/** Where the reader is in the library: the address, which back and forward change too. */
export function usePlace(): [Place | null, (place: Place) => void] {
  const [place, setPlace] = useState(() => placeAt(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeAt(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  /** Changes the address without a step to go back by: typing is one step, not twenty. */
  const replace = (next: Place) => {
    history.replaceState(null, '', addressOf(next));
    setPlace(next);
  };
  return [place, replace];
}
