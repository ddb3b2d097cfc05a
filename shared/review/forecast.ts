/** One day at a book: active time, and words brought to "done" (corrected, submitted or approved for the first time). */
export interface WorkDay {
  /** ISO 8601 date, local to the machine. */
  readonly day: string;
  readonly seconds: number;
  readonly words: number;
}

export interface Forecast {
  /** Words an hour, over all days that count. */
  readonly pace: number;
  readonly days: number;
  /** Hours left; with fewer than three days there is no telling how far off that may be. */
  readonly hours: number;
  readonly range?: readonly [low: number, high: number];
}

/** A day shorter than this says little about anybody's pace. */
const shortest = 10 * 60;

/** Student's t, two-sided 80 %, by degrees of freedom; 1.28 from there on. */
const student = [3.08, 1.89, 1.64, 1.53, 1.48, 1.44, 1.41, 1.4, 1.38, 1.37];

/**
 * How long the rest will take at the pace so far: total words by total hours, with an 80 % range from how much the days differ
 * (jackknife of a ratio; Cochran, Sampling Techniques, §6.17). Null before the first day that counts.
 */
export function forecast(days: readonly WorkDay[], wordsLeft: number): Forecast | null {
  const counted = days.filter(({ seconds, words }) => seconds >= shortest && words > 0);
  const words = sum(counted, (day) => day.words);
  const hours = sum(counted, (day) => day.seconds) / 3600;
  if (words === 0 || hours === 0) return null;
  const perWord = hours / words;
  const result = { pace: words / hours, days: counted.length, hours: wordsLeft * perWord };
  const n = counted.length;
  if (n < 3) return result;
  const without = counted.map((day) => (hours - day.seconds / 3600) / Math.max(1, words - day.words));
  const mean = sum(without, (value) => value) / n;
  const error = Math.sqrt(((n - 1) / n) * sum(without, (value) => (value - mean) ** 2));
  const margin = (student[n - 2] ?? 1.28) * error * wordsLeft;
  return { ...result, range: [Math.max(0, result.hours - margin), result.hours + margin] };
}

const sum = <Value>(values: readonly Value[], of: (value: Value) => number): number =>
  values.reduce((total, value) => total + of(value), 0);
