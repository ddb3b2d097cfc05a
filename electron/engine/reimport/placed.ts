/**
 * Positions for blocks in a new order: those that keep theirs stay where they are as long as they go up, the others are spread
 * evenly between them. `kept`: each block's position until now, undefined for one that is new or moved. `others`: positions, going up, of blocks that stay where they
 * are: the new ones come after them.
 */
export function placed(kept: readonly (number | undefined)[], others: readonly number[] = []): number[] {
  const places: number[] = [];
  let last = 0;
  for (let index = 0; index < kept.length; ) {
    const own = kept[index];
    if (own !== undefined && own > last) {
      places.push(own);
      last = own;
      index++;
      continue;
    }
    const isLoose = (place: number | undefined): boolean => place === undefined || place <= last;
    let end = index;
    while (end < kept.length && isLoose(kept[end])) end++;
    const before = kept[end] ?? Number.POSITIVE_INFINITY;
    const from = Math.max(last, others.findLast((place) => place < before) ?? 0);
    const next = Number.isFinite(before) ? before : from + (end - index) + 1;
    for (let place = index; place < end; place++)
      places.push(from + ((next - from) * (place - index + 1)) / (end - index + 1));
    last = places.at(-1) ?? last;
    index = end;
  }
  return places;
}
