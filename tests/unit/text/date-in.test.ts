import { expect, it } from 'vitest';
import { localDay } from '../../../text/date-in.ts';

it('the day of a time is that of the clock on the wall, all day long', () => {
  // In time zones other than Greenwich, one of these is another day there.
  for (const hour of [0, 12, 23])
    expect(localDay(new Date(2026, 2, 1, hour, 59))).toBe('2026-03-01');
});
