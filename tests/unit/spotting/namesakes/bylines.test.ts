import { describe, expect, it } from 'vitest';
import { entriesMarked, form, term } from '../small-dictionary.ts';

/** Places, as no other rule takes one beside a name for half of it. */
const marked = entriesMarked(
  term('khartoum', form('Khartoum', 'en', 'usual'), form('الخرطوم', 'ar', 'usual')),
  term('port', form('Port Lindt', 'en', 'usual')),
);
const names = (count: number) => ' Ada,'.repeat(count);
const arabic = (count: number) => ' ثم'.repeat(count);

describe('a name in a byline', () => {
  it.each([
    'Reporting by Khartoum Lindt',
    'Reporting by Ada Khartoum',
    'Reporting by Ada Lindt and Khartoum Lindt',
    'Reporting by Ada Lindt in Bonn and Khartoum Lindt',
    'Reporting by Ada Lindt in Bonn, Khartoum Lindt',
    `Reporting by${names(11)} Khartoum Lindt`,
    'Foto: Khartoum Lindt',
    'Foto: Ada Khartoum',
  ])('is that of who wrote: %s', (text) => {
    expect(marked('en', text)).toBe('');
  });

  it.each([
    ['nothing was written', 'Pleas by Khartoum Lindt'],
    ['a mark is before “by”', 'Reporting, by Khartoum Lindt'],
    ['a mark is behind “by”', 'Reporting by, Khartoum Lindt'],
    ['no other name is beside it', 'Reporting by Khartoum'],
    ['no name but a word is beside it', 'Reporting by Khartoum today'],
    ['it is where somebody was', 'Reporting by Ada Lindt in Khartoum Lindt'],
    ['it is where somebody was, with more', 'Reporting by Ada Lindt in Old Khartoum, Bonn'],
    ['another word is between', 'Reporting by Ada Lindt for Khartoum Lindt'],
    ['another mark is between', 'Reporting by Ada Lindt; Khartoum Lindt'],
    ['a title is before it', 'Reporting by President Khartoum Lindt'],
    ['“by” is too far', `Reporting by${names(12)} Khartoum Lindt`],
    ['the label is no such', 'Ort: Khartoum Lindt'],
    ['no colon is behind the label', 'Foto, Khartoum Lindt'],
    ['nothing is beside it', 'Foto: Khartoum'],
    ['more than one name is beside it', 'Foto: Khartoum Lindt Bonn'],
    ['a title is behind the label', 'Foto: President Khartoum'],
  ])('is that of whom or what we know where %s', (_where, text) => {
    expect(marked('en', text)).toBe('khartoum');
  });

  it('is whole that of whom the picture shows', () => {
    expect(marked('en', 'Foto: Port Lindt')).toBe('port');
  });

  it('is in one paragraph', () => {
    expect(marked('en', 'Reporting by', 'Khartoum Lindt')).toBe('khartoum');
    expect(marked('en', 'Foto:', 'Khartoum Lindt')).toBe('khartoum');
  });
});

describe('a name in an Arabic byline', () => {
  it.each([
    'إعداد الخرطوم للنشرة العربية',
    'إعداد علي ثم الخرطوم للنشرة العربية',
    `إعداد الخرطوم${arabic(11)} للنشرة العربية`,
    `للنشرة العربية${arabic(9)} إعداد الخرطوم`,
  ])('is that of who wrote: %s', (text) => {
    expect(marked('ar', text)).toBe('');
  });

  it.each([
    ['nothing was written', 'خطة الخرطوم للنشرة العربية'],
    ['a mark is between', 'إعداد، الخرطوم للنشرة العربية'],
    ['that is too far', 'إعداد علي ثم ثم الخرطوم للنشرة العربية'],
    ['nothing says which news it is', 'إعداد الخرطوم للنشرة'],
    ['that is too far behind it', `إعداد الخرطوم${arabic(12)} للنشرة العربية`],
    ['that is too far before it', `للنشرة العربية${arabic(10)} إعداد الخرطوم`],
  ])('is a town where %s', (_where, text) => {
    expect(marked('ar', text)).toBe('khartoum');
  });

  it('is in one paragraph', () => {
    expect(marked('ar', 'إعداد الخرطوم', 'للنشرة العربية')).toBe('khartoum');
  });
});
