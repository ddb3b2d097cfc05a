import type { BlockId } from "../book/ids.ts";
import type { BookCheck, Finding, Observation, Passage, PlacedFinding, PlacedObservation, Tools } from "./check.ts";

interface Group {
  readonly places: Map<BlockId, Observation<unknown>[]>;
  findings: ReadonlyMap<BlockId, readonly PlacedFinding[]>;
}

/** What one check remembers of places of the book, and what it found when it compared them. */
export class PlaceGroups {
  readonly check: BookCheck;
  readonly #groups = new Map<string, Group>();
  readonly #groupsOf = new Map<BlockId, ReadonlySet<string>>();

  constructor(check: BookCheck) {
    this.check = check;
  }

  /** Takes a block's observations in the place of those it had; returns the groups to judge. */
  observe(id: BlockId, passage: Passage | undefined, tools: Tools): Set<string> {
    const now = new Map<string, Observation<unknown>[]>();
    for (const observation of passage ? this.check.observe(passage, tools) : []) {
      const here = now.get(observation.group);
      if (here) here.push(observation);
      else now.set(observation.group, [observation]);
    }
    const touched = new Set<string>();
    for (const name of this.#groupsOf.get(id) ?? []) {
      if (sameObservations(this.#groups.get(name)?.places.get(id), now.get(name))) continue;
      this.#groups.get(name)?.places.delete(id);
      touched.add(name);
    }
    for (const [name, observations] of now) {
      let group = this.#groups.get(name);
      if (!group) {
        group = { places: new Map(), findings: new Map() };
        this.#groups.set(name, group);
      }
      if (group.places.has(id)) continue;
      group.places.set(id, observations);
      touched.add(name);
    }
    if (now.size > 0) this.#groupsOf.set(id, new Set(now.keys()));
    else this.#groupsOf.delete(id);
    return touched;
  }

  groups(): Iterable<string> {
    return this.#groups.keys();
  }

  groupsOf(id: BlockId): Iterable<string> {
    return this.#groupsOf.get(id) ?? [];
  }

  /** Judges a group anew; returns the blocks that lost, kept or got a flag. */
  judge(name: string, orderOf: (id: BlockId) => number, tools: Tools): Iterable<BlockId> {
    const group = this.#groups.get(name);
    if (!group) return [];
    const places: PlacedObservation<unknown>[] = [];
    for (const [block, observations] of group.places) {
      const order = orderOf(block);
      for (const observation of observations) places.push({ ...observation, block, order });
    }
    places.sort((a, b) => a.order - b.order || a.span.from - b.span.from);
    const findings = new Map<BlockId, PlacedFinding[]>();
    for (const finding of this.check.judge(name, places, tools)) {
      const here = findings.get(finding.block);
      if (here) here.push(finding);
      else findings.set(finding.block, [finding]);
    }
    const affected = new Set<BlockId>();
    for (const [block, before] of group.findings)
      if (JSON.stringify(before) !== JSON.stringify(findings.get(block))) affected.add(block);
    for (const block of findings.keys()) if (!group.findings.has(block)) affected.add(block);
    group.findings = findings;
    if (places.length === 0) this.#groups.delete(name);
    return affected;
  }

  *findings(id: BlockId): Generator<Finding> {
    for (const name of this.#groupsOf.get(id) ?? []) yield* this.#groups.get(name)?.findings.get(id) ?? [];
  }
}

/** Plain data only: what holds a set or a map is taken for changed. */
function sameObservations(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || !one || !other) return false;
  if (one instanceof Set || one instanceof Map) return false;
  const [a, b] = [Object.entries(one), Object.entries(other)];
  return a.length === b.length && a.every(([key, value], i) => b[i]?.[0] === key && sameObservations(value, b[i]?.[1]));
}
