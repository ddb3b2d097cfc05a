/** Adjectives of countries and peoples without an ending of their own, masculine singular. */
export const ethnonyms: ReadonlySet<string> = new Set(
  `biélorusse bélarusse kirghize kirghiz kyrghyze slovaque slovène bulgare croate moldave turkmène ouzbèke ouzbek uzbek
  kazakhe kazakh tadjike tadjik tchétchène monténégrin argentin philippin palestinien afghan birmane pendjabi punjabi
  bangladeshi pakistanais israélite catalan flamand allemand normand islandaise roumain marocain mexicain africain`.split(
    /\s+/,
  ),
);
