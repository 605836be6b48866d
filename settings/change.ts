import type { SiteRule } from '../sites/rules.ts';
import type { Settings } from './schema.ts';

/** The settings with an entry muted. */
export function mute(settings: Settings, { id, name }: { id: string; name: string }): Settings {
  return { ...settings, muted: { ...settings.muted, [id]: name } };
}

/** The settings with an entry no longer muted. */
export function unmute(settings: Settings, id: string): Settings {
  const { [id]: _gone, ...muted } = settings.muted;
  return { ...settings, muted };
}

/** The settings with the given rule for one host; null removes its rule. */
export function withRule(settings: Settings, host: string, rule: SiteRule | null): Settings {
  const { [host]: _before, ...rules } = settings.rules;
  return { ...settings, rules: rule ? { ...rules, [host]: rule } : rules };
}
