/** Countries that French names with an article, the article before each. */
const table = `
la Russie Biélorussie Chine France Belgique Suisse Suède Norvège Finlande Pologne Tchéquie Slovaquie Hongrie Roumanie Bulgarie Serbie Croatie Slovénie Bosnie Macédoine Grèce Turquie Géorgie Moldavie Lituanie Lettonie Colombie Bolivie Libye Tunisie Syrie Jordanie Malaisie Mongolie Thaïlande Tanzanie Zambie Somalie Namibie Mauritanie Jamaïque Corée
l' Allemagne Autriche Italie Espagne Angleterre Irlande Écosse Islande Ukraine Estonie Albanie Arménie Azerbaïdjan Ouzbékistan Inde Iran Irak Indonésie Australie Argentine Uruguay Équateur Algérie Égypte Éthiopie Érythrée Ouganda Angola Afghanistan
le Bélarus Belarus Kazakhstan Kirghizistan Tadjikistan Turkménistan Pakistan Bangladesh Népal Bhoutan Japon Vietnam Viêt-nam Laos Cambodge Canada Mexique Guatemala Honduras Nicaragua Panama Venezuela Pérou Brésil Chili Paraguay Maroc Sénégal Mali Niger Tchad Soudan Nigeria Ghana Bénin Togo Cameroun Gabon Congo Kenya Mozambique Zimbabwe Botswana Liban Koweït Qatar Yémen Danemark Portugal Luxembourg Monténégro Kosovo
`;

/** Country, as written, to "le", "la" or "l'". */
export const countryArticles: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [article = "", ...names] = line.split(" ");
      return names.map((name): [string, string] => [name, article]);
    }),
);
