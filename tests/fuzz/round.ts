import type { Parameters } from "fast-check";

const seconds = Number(process.env.FUZZ_SECONDS) || 0;
// With all the tests the same files each time: a change that breaks a reader is seen where it was made. By hand, others each time.
const seed = Number(process.env.FUZZ_SEED) || (seconds > 0 ? Date.now() % 2 ** 31 : 20_260_101);

/** For a test: far more than a round takes. In milliseconds. */
export const limit = (seconds + 120) * 1000;

/** A round of so many runs with all the tests; of FUZZ_SECONDS seconds by hand. What fails tells its seed and its path. */
export const round = <T>(runs: number): Parameters<T> => ({
  seed,
  ...(seconds > 0 ? { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * 1000 } : { numRuns: runs }),
});
