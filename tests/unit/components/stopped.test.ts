import { expect, it, vi } from 'vitest';
import { stoppedText, whyStopped } from '../../../components/desk/checks/stopped.ts';
import {
  TookTooLong,
  Unloadable,
  WorkerEnded,
} from '../../../components/shared/authoring-worker.ts';

it('says of a check that took too long another thing than of one that failed', () => {
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  expect(whyStopped(new TookTooLong())).toBe('too-slow');
  expect(whyStopped(new Unloadable())).toBe('unloadable');
  expect(logged).not.toHaveBeenCalled();
  expect(whyStopped(new WorkerEnded())).toBe('failed');
  expect(whyStopped(new Error())).toBe('failed');
  expect(logged).toHaveBeenCalledTimes(2);
  const said = (['failed', 'too-slow', 'unloadable'] as const).map(stoppedText);
  expect(new Set(said).size).toBe(3);
});
