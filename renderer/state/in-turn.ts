let last: Promise<unknown> = Promise.resolve();

/**
 * Runs a step once those asked for before are done: keys pressed faster than the engine answers are as many steps, each from
 * where the one before led. A step must not wait for another that it asks for in turn.
 */
export function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const mine = last.then(step);
  last = mine.catch(() => undefined);
  return mine;
}
