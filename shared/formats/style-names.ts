import type { BlockKind } from "../book/block.ts";

/** What a paragraph style makes of a paragraph. */
export type StyleKind = BlockKind | "title" | "subtitle" | "contents";

/** Built-in styles carry English names in every language of Word; other programs, and older files, translate them. */
const headingName =
  /^(?:heading|titre|überschrift|título|titolo|kop|rubrik|nagłówek|заголовок|cabeçalho|nadpis|otsikko|overskrift)\s*([1-9])$/i;
const kinds: readonly (readonly [RegExp, StyleKind])[] = [
  [/^(?:title|titre|titel|título|titolo)$/i, "title"],
  [/^(?:subtitle|author|auteur|sous-titre|untertitel|subtítulo|sottotitolo)$/i, "subtitle"],
  [/^(?:toc|tm|contents)\s*\d+$|^(?:toc heading|en-tête de table des matières)$/i, "contents"],
  [
    /^(?:(?:intense )?quot(?:e|ation)s?|citation(?: intense)?|block ?text|block quotation|zitat|cita|citazione)$/i,
    "quotation",
  ],
  [/^horizontal (?:line|rule)$/i, "separator"],
  [/^(?:verse|vers|poem|poème|poésie)$/i, "verse"],
  [/^(?:caption|(?:image |table )?caption|légende|beschriftung|leyenda|didascalia)$/i, "caption"],
];

/** What the name of a word processor's style says. `level`: of a heading, from 1. */
export function meaningOf(name: string): { readonly kind: StyleKind; readonly level: number | undefined } {
  const level = Number(headingName.exec(name)?.[1]) || undefined;
  return { level, kind: level ? "heading" : (kinds.find(([pattern]) => pattern.test(name))?.[1] ?? "paragraph") };
}
