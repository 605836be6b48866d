/** A middle and how far the middle half of the values lies from it. */
interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median with quartiles; a few bad values on a busy machine do not move them. */
export function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => {
    const place = (sorted.length - 1) * share;
    const [below = Number.NaN, above = below] = [
      sorted[Math.floor(place)],
      sorted[Math.ceil(place)],
    ];
    return below + (above - below) * (place - Math.floor(place));
  };
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** The median of values. */
export const median = (values: readonly number[]) => spread(values).median;

/** The value that `share` of all values do not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** The ratios of values that were measured side by side, one run after the other. */
export function ratios(values: readonly number[], units: readonly number[]): Spread {
  return spread(values.map((value, run) => value / (units[run] ?? Number.NaN)));
}

/** A number to three figures, as people write it. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3;
  return value.toFixed(places);
}

/** “4.2 (3.9–4.6)”: median and the middle half. */
export function withSpread({ median: middle, low, high }: Spread): string {
  return `${figure(middle)} (${figure(low)}–${figure(high)})`;
}

/** A table as Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
