import type * as v from 'valibot';
import { t } from '../../i18n/i18n.ts';
import type { VALUES } from '../../settings/schema.ts';

interface Choice<T> {
  readonly value: T;
  readonly label: string;
}

/** What a setting with a single value is called, and its values, in the order they are offered. */
interface SettingWords<T> {
  name(): string;
  choices(): readonly Choice<T>[];
}

/** The settings with a single value, in words. */
export const SETTING_CHOICES: {
  readonly [N in keyof typeof VALUES]: SettingWords<v.InferOutput<(typeof VALUES)[N]>>;
} = {
  mode: {
    name: () => t('mode.label'),
    choices: () => [
      { value: 'news', label: t('mode.news') },
      { value: 'every', label: t('mode.every') },
      { value: 'chosen', label: t('mode.chosen') },
    ],
  },
  mentions: {
    name: () => t('options.mentions'),
    choices: () => [
      { value: 'spaced', label: t('options.spaced') },
      { value: 'first', label: t('options.first') },
      { value: 'every', label: t('options.every') },
    ],
  },
  familiar: {
    name: () => t('options.familiar'),
    choices: () => [
      { value: 'list', label: t('options.familiarList') },
      { value: 'mark', label: t('options.familiarMark') },
    ],
  },
  opening: {
    name: () => t('options.opening'),
    choices: () => [
      { value: 'rest', label: t('options.rest') },
      { value: 'long-rest', label: t('options.longRest') },
      { value: 'click', label: t('options.click') },
    ],
  },
  marks: {
    name: () => t('options.marks'),
    choices: () => [
      { value: 'dotted', label: t('options.dotted') },
      { value: 'solid', label: t('options.solid') },
      { value: 'tint', label: t('options.tint') },
    ],
  },
  size: {
    name: () => t('options.size'),
    choices: () => [
      { value: 'normal', label: t('options.normal') },
      { value: 'large', label: t('options.large') },
      { value: 'largest', label: t('options.largest') },
    ],
  },
};
