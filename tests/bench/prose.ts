import { random } from './random.ts';

/** Common words of news; frequent ones are repeated. */
const WORDS = (
  'the of and to in a is that for it was on are as with his they at be this have from or had by ' +
  'not but what all were when we there can an your which their said if do will each about how up ' +
  'out them then she many some so these would other into has more her two like him see time could ' +
  'no make than first been its who now people my made over did down only way find use may water ' +
  'long little very after words called just where most know government minister police officials ' +
  'court report security border region election parliament council attack statement spokesman ' +
  'country foreign military forces authorities investigation evidence witness hospital residents ' +
  'against between during before because through another under against around however several ' +
  'according national international negotiations agreement sanctions humanitarian correspondent ' +
  'yesterday morning evening weather market companies workers families children students schools ' +
  'university research scientists energy prices percent million billion budget inflation economy ' +
  'transport railway airport passengers vehicles building bridge river mountain village city town'
).split(' ');

/** Prose of about `size` code units, with one of `names` about every `every` words. */
export function prose(size: number, names: readonly string[], every: number, seed = 1): string {
  const next = random(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(next() ** 1.6 * list.length)];
  const parts: string[] = [];
  let length = 0;
  let sentence = 0;
  while (length < size) {
    const isName = names.length > 0 && next() < 1 / every;
    let word = (isName ? pick(names) : pick(WORDS)) ?? '';
    if (sentence === 0) word = word.charAt(0).toUpperCase() + word.slice(1);
    sentence++;
    if (sentence > 8 && next() < 0.12) {
      word += '.';
      sentence = 0;
    } else if (next() < 0.06) word += ',';
    parts.push(word);
    length += word.length + 1;
  }
  return `${parts.join(' ').replace(/[,.]$/, '')}.`;
}
