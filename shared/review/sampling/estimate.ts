import { seededRandom } from "./random.ts";

/** A judged paragraph: its words, and what weighs in it (errors, or penalty points). */
export interface Judged {
  readonly words: number;
  readonly count: number;
}

/** Errors (or points) in a thousand words, and the interval that holds the truth 95 times in 100. */
export interface Estimate {
  readonly perThousand: number;
  readonly low: number;
  readonly high: number;
  readonly paragraphs: number;
  readonly words: number;
}

const resamples = 2_000;

/**
 * Estimates a rate from a random sample of paragraphs. Errors come in bunches, so paragraphs, not words, are drawn again:
 * the percentile bootstrap of a ratio (Efron & Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13), seeded so that
 * the same judgements give the same interval. Where nothing was found a bootstrap can't widen: then the upper bound is
 * Poisson's for no event, −ln 0.05 ≈ 3 (the "rule of three": Hanley & Lippman-Hand, JAMA 249, 1983). Undefined without words.
 */
export function estimate(judged: readonly Judged[]): Estimate | undefined {
  const words = judged.reduce((sum, one) => sum + one.words, 0);
  if (words === 0) return undefined;
  const count = judged.reduce((sum, one) => sum + one.count, 0);
  const base = { perThousand: (1000 * count) / words, paragraphs: judged.length, words };
  if (count === 0) return { ...base, low: 0, high: (1000 * -Math.log(0.05)) / words };
  const random = seededRandom(judged.length);
  const rates = Array.from({ length: resamples }, () => {
    let [sum, total] = [0, 0];
    for (let draw = 0; draw < judged.length; draw++) {
      const one = judged[Math.floor(random() * judged.length)];
      sum += one?.count ?? 0;
      total += one?.words ?? 0;
    }
    return total === 0 ? 0 : (1000 * sum) / total;
  }).sort((a, b) => a - b);
  const at = (share: number): number => rates[Math.min(resamples - 1, Math.floor(share * resamples))] ?? 0;
  return { ...base, low: at(0.025), high: at(0.975) };
}
