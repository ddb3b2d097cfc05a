import type { CheckCases } from "../check.ts";

/** With the termbase of Belarus. The forms that a place asks for are tested in tests/glossary. */
export const cases: CheckCases = {
  wrong: [
    {
      text: "La délégation visite l'oblast de Vitebsk.",
      quotes: ["l'oblast"],
      fixed: "La délégation visite la région de Vitebsk.",
      why: "Division russe : l'article change avec le genre.",
      origin: "invented",
    },
    {
      text: "Les exportations de la Biélorussie vers l'Asie reculent.",
      quotes: ["de la Biélorussie"],
      fixed: "Les exportations du Bélarus vers l'Asie reculent.",
      why: "Le nom du pays, avec article et contraction.",
      origin: "invented",
    },
    {
      text: "Le volume du chiffre d'affaires commercial mutuel a doublé.",
      quotes: ["volume du chiffre d'affaires commercial mutuel"],
      fixed: "Le volume des échanges a doublé.",
      why: "La forme la plus longue l'emporte sur celles qu'elle contient.",
      origin: "invented",
    },
    {
      text: "Trois villes jumelles ont répondu.",
      quotes: ["villes jumelles"],
      fixed: "Trois villes jumelées ont répondu.",
      why: "Le pluriel trouvé passe au terme juste.",
      origin: "invented",
    },
    {
      text: "Il préside le Ministère de la défense.",
      quotes: ["Ministère de la défense"],
      fixed: "Il préside le ministère de la Défense.",
      why: "Seules les majuscules sont fautives.",
      origin: "invented",
    },
    {
      text: "Les parlementaires syndicaux votent le budget syndical.",
      quotes: ["parlementaires syndicaux", "budget syndical"],
      fixed: "Les parlementaires de l'Union votent le budget de l'État de l'Union.",
      why: "союзный : de l'Union, non d'un syndicat.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Le volume des échanges du Bélarus a doublé.", why: "Termes justes.", origin: "invented" },
    {
      text: "Le chiffre d'affaires de la boulangerie a doublé.",
      why: "Une entreprise a un chiffre d'affaires.",
      origin: "invented",
    },
    { text: "Ministère de la Défense : avis de marché.", why: "Majuscule de début de phrase.", origin: "invented" },
    {
      text: "Elle a convoqué l'assemblée ; la convocation est partie.",
      why: "Un mot français hors de son faux emploi.",
      origin: "invented",
    },
    { text: "Une ressource électronique coûte peu.", why: "Un nom commun, hors d'une notice.", origin: "invented" },
    {
      text: "Ces deux villes, jumelles par leur plan, se touchent.",
      why: "La virgule sépare les mots du terme.",
      origin: "invented",
    },
  ],
};
