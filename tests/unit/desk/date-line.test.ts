import { describe, expect, it, vi } from 'vitest';
import { isByline } from '../../../authoring/desk/byline.ts';
import { dateLineIn } from '../../../authoring/desk/date-line.ts';
import { localDay } from '../../../text/date-in.ts';

const LINE = '3 May 2020';
const long = (length: number) => `${'Ada '.repeat(40).slice(0, length - 1 - LINE.length)} ${LINE}`;

describe('the date of a text', () => {
  it('is in one of its first six paragraphs', () => {
    const behind = (count: number) => [...Array(count).fill('Hall'), LINE];
    expect(dateLineIn([LINE])).toBe('2020-05-03');
    expect(dateLineIn(behind(5))).toBe('2020-05-03');
    expect(dateLineIn(behind(6))).toBe('');
  });

  it('is in a line of at most 100 characters', () => {
    expect(long(100)).toHaveLength(100);
    expect(dateLineIn([long(100)])).toBe('2020-05-03');
    expect(dateLineIn([long(101)])).toBe('');
  });

  it('is not that of a sentence, however it ends', () => {
    for (const end of ['.', '!', '?', '…', '.”', '.)', '!»'])
      expect(dateLineIn([`Open on ${LINE}${end}`]), end).toBe('');
    expect(dateLineIn([`(${LINE})`])).toBe('2020-05-03');
  });

  it('may be today, but not tomorrow', () => {
    vi.useFakeTimers({ now: new Date(2021, 2, 14, 12) });
    expect(localDay(new Date())).toBe('2021-03-14');
    expect(dateLineIn(['14 March 2021'])).toBe('2021-03-14');
    expect(dateLineIn(['15 March 2021'])).toBe('');
    expect(dateLineIn(['15 March 2021', LINE])).toBe('2020-05-03');
    vi.useRealTimers();
  });

  it.each([
    ['a first line without a day', ['Ada Brook', LINE], '2020-05-03'],
    ['the earlier of two', ['Updated 4 May 2020, published 3 May 2020'], '2020-05-03'],
    ['the first month', ['3 January 2020'], '2020-01-03'],
    ['the last month', ['3 December 2020'], '2020-12-03'],
    ['the last month, by its short form', ['Dec. 3, 2020'], '2020-12-03'],
    ['the shortest month', ['29 February 2020'], '2020-02-29'],
    ['a day that was not', ['29 February 2021'], ''],
    ['Persian digits', ['۲۰۲۰-۰۵-۰۳'], '2020-05-03'],
    ['the highest and lowest digits', ['٢٠١٩-٠٨-٠٩'], '2019-08-09'],
    ['part of a longer number', ['12020-05-033'], ''],
    ['more than a day', ['103 May 2020'], ''],
    ['another century', ['3 May 1820'], ''],
    ['a month with a dot', ['3. Dez. 2020'], '2020-12-03'],
    ['dots and spaces', ['3. 5. 2020'], '2020-05-03'],
    ['a version', ['1.3.5.2020'], ''],
    ['an English ordinal', ['3rd of May, 2020'], '2020-05-03'],
    ['a Portuguese one', ['3 de maio de 2020'], '2020-05-03'],
    ['a Polish month', ['3 maja 2020'], '2020-05-03'],
  ])('is told by: %s', (_what, lines, date) => {
    expect(dateLineIn(lines)).toBe(date);
  });
});

describe('a byline', () => {
  it.each([
    'Von Ada Bach',
    'Par Ada Bach et Jon Reed',
    'Por Ada Bach y Jon Reed',
    'Авторы: Ада Бах и Джон Рид',
    'Текст: Ада Бах',
    'Yazan: Ada Bach ve Jon Reed',
    'Haber: Ada Bach, Jon Reed',
    'Von Ada Bach, Sandmeer',
    'Von Ada Bach – 3. Mai 2020',
  ])('says who wrote a text: %s', (line) => expect(isByline(line)).toBe(true));

  it.each([
    'Von Ada',
    'Von Ada Bach bis Jon Reed',
    'Von Ada Bach, dem Wirt. Er kam',
    'Heute von Ada Bach',
    'Por fin Ada Bach',
  ])('is none: %s', (line) => expect(isByline(line)).toBe(false));

  it('has at most 120 characters', () => {
    const line = (length: number) => `Von Ada Bach, ${'m'.repeat(length - 14)}`;
    expect(line(120)).toHaveLength(120);
    expect(isByline(line(120))).toBe(true);
    expect(isByline(line(121))).toBe(false);
  });
});
