/** Adjectives and nouns of nationality, masculine singular: the base forms that the lexicon gives. The commonest, not all. */
export const nationalities: ReadonlySet<string> = new Set(
  `afghan africain albanais algérien allemand américain andorran anglais angolais argentin arménien asiatique australien autrichien
  azerbaïdjanais bangladais belge béninois biélorusse birman bolivien bosniaque botswanais brésilien britannique bulgare burkinabé
  cambodgien camerounais canadien chilien chinois chypriote colombien congolais coréen croate cubain danois dominicain écossais égyptien
  équatorien espagnol estonien éthiopien européen finlandais français gabonais gallois géorgien ghanéen grec guatémaltèque guinéen
  haïtien hongrois indien indonésien irakien iranien irlandais islandais israélien italien ivoirien jamaïcain japonais jordanien kazakh
  kényan kirghize koweïtien laotien letton libanais libyen lituanien luxembourgeois macédonien malaisien malgache malien maltais marocain
  mauritanien mexicain moldave mongol monténégrin mozambicain namibien népalais néerlandais nicaraguayen nigérian nigérien norvégien
  ougandais ouzbek pakistanais palestinien panaméen paraguayen péruvien philippin polonais portugais québécois roumain russe rwandais
  salvadorien saoudien sénégalais serbe slovaque slovène somalien soudanais soviétique suédois suisse syrien tadjik tanzanien tchadien
  tchèque thaïlandais togolais tunisien turc turkmène ukrainien uruguayen vénézuélien vietnamien yéménite zambien zimbabwéen`.split(
    /\s+/,
  ),
);
