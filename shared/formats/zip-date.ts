/**
 * The date to give to a zip's entries so that the same edition gives the same bytes anywhere. `date` is ISO 8601.
 * Zip writes local time and knows none before 1980: a local time that reads like UTC gives the same digits everywhere.
 */
export function zipDate(date: string): Date {
  const moment = editionMoment(date);
  return new Date(moment.getTime() + moment.getTimezoneOffset() * 60_000);
}

/** The edition's date as a moment, 1980 at the earliest. */
export const editionMoment = (date: string): Date => new Date(Math.max(Date.parse(date) || 0, Date.UTC(1980, 0, 2)));
