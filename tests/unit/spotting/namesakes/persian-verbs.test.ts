import { describe, expect, it } from 'vitest';
import { form, spotting, term } from '../small-dictionary.ts';

/** The past and the present stem of verbs that news is full of. */
const STEMS = [
  ['کرد', 'کن'],
  ['شد', 'شو'],
  ['داد', 'ده'],
  ['گفت', 'گو'],
  ['زد', 'زن'],
  ['برد', 'بر'],
  ['خورد', 'خور'],
  ['آورد', 'آور'],
  ['سپرد', 'سپار'],
  ['کوبید', 'کوب'],
] as const;

const PERSONS = ['م', 'ی', 'یم', 'ید', 'ند'];
const PERSONS_OF_PERFECT = ['ام', 'ای', 'ایم', 'اید', 'اند'];
/** What may be between a participle and its person: as it should be, and what others type. */
const JOINTS = ['\u200c', '\u200f', '\u00ad', ' '];

/** The forms of a verb, each of which may be negated. */
function conjugated(past: string, present: string): string[] {
  const positive = [
    ...PERSONS.flatMap((end) => [past + end, `می‌${past}${end}`, `می‌${present}${end}`]),
    ...PERSONS_OF_PERFECT.flatMap((end) => JOINTS.map((joint) => `${past}ه${joint}${end}`)),
    ...PERSONS_OF_PERFECT.map((end) => `می‌${past}ه‌${end}`),
    // Without a joint, “you have done” is “Kurds of”.
    ...PERSONS_OF_PERFECT.filter((end) => end !== 'ای').map((end) => `${past}ه${end}`),
    `${past}ن`,
  ];
  return positive.flatMap((verb) => [verb, `ن${verb}`]);
}

describe('a Persian verb', () => {
  const marked = spotting(
    term('kurds', form('کردها', 'fa'), form('کردهای', 'fa'), form('کورد', 'fa')),
    term('cuba', form('کوبا', 'fa')),
    term('iran', form('ایران', 'fa')),
  );

  it.each(STEMS)('is no name in any person: %s, %s', (past, present) => {
    const found = conjugated(past, present).filter(
      (verb) => marked(`با ایران گفت‌وگو ${verb}.`, 'fa').join(' ') !== 'iran:ایران',
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['کردها رفتند', 'kurds:کردها'],
    ['کرد‌ها رفتند', 'kurds:کرد‌ها'],
    ['کردهای سوریه رفتند', 'kurds:کردهای'],
    ['کرد‌های سوریه رفتند', 'kurds:کرد‌های'],
  ])('leaves the people: %s', (text, found) => {
    expect(marked(text, 'fa')).toEqual([found]);
  });
});

describe('a Persian noun that a name and an ending look like', () => {
  const marked = spotting(term('ghana', form('غنا', 'fa')), term('cyprus', form('قبرس', 'fa')));

  it.each(['غنایم جنگ', 'غنائم جنگ', 'قبرستان شهر'])('is none: %s', (text) => {
    expect(marked(text, 'fa')).toEqual([]);
  });
});
