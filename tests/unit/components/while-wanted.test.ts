import { expect, it } from 'vitest';
import { whileWanted } from '../../../components/shared/while-wanted.ts';

it('drops the answer to an earlier question, however late it comes', async () => {
  const [earlier, later] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const heard: unknown[] = [];
  const hear = (answer: unknown) => void heard.push(answer);
  const end = whileWanted(earlier.promise, hear, hear);
  end();
  whileWanted(later.promise, hear, hear);
  later.resolve('later');
  await later.promise;
  earlier.resolve('earlier');
  await earlier.promise;
  expect(heard).toEqual(['later']);
});

it('drops an earlier failure, too, and tells the one that counts', async () => {
  const heard: unknown[] = [];
  const fail = (error: unknown) => void heard.push(error);
  const end = whileWanted(Promise.reject('earlier'), fail, fail);
  end();
  whileWanted(Promise.reject('later'), () => {}, fail);
  await Promise.resolve();
  await Promise.resolve();
  expect(heard).toEqual(['later']);
});
