import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le vent du nord soufflait sur la plaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine.",
      quotes: [
        "Le vent du nord soufflait sur la plaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine.",
      ],
      why: "Plus de soixante mots, sans point-virgule.",
      origin: "invented",
    },
    {
      text: "La commission examine les dossiers que les services lui transmettent puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés.",
      quotes: [
        "La commission examine les dossiers que les services lui transmettent puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés puis elle consulte les experts que le ministère a désignés.",
      ],
      why: "Plus de soixante mots, sans point-virgule.",
      origin: "invented",
    },
    {
      text: "Notre pays exporte du bois du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais.",
      quotes: [
        "Notre pays exporte du bois du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais du lin, des machines, des camions, du lait et des engrais.",
      ],
      why: "Plus de soixante mots, sans point-virgule.",
      origin: "invented",
    },
    {
      text: "Quand la nuit tombe sur les toits gris de la vieille cité et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes.",
      quotes: [
        "Quand la nuit tombe sur les toits gris de la vieille cité et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes et que les lampes tremblent au fond des cours désertes.",
      ],
      why: "Plus de soixante mots, sans point-virgule.",
      origin: "invented",
    },
  ],
  right: [
    { text: "Il vint. Il vit. Il vainquit.", why: "Trois phrases courtes.", origin: "other text" },
    {
      text: "Le vent du nord soufflait sur la plaine ; les hommes marchaient vers la ville lointaine ; les hommes marchaient vers la ville lointaine ; les hommes marchaient vers la ville lointaine ; les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine et les hommes marchaient vers la ville lointaine.",
      why: "Des points-virgules la coupent.",
      origin: "invented",
    },
    {
      text: "Une phrase de longueur moyenne, avec une incise, ne gêne personne.",
      why: "Onze mots.",
      origin: "invented",
    },
    {
      text: "Il faut du pain, du vin, du sel et de l’huile pour vivre ici.",
      why: "Énumération courte.",
      origin: "invented",
    },
    { text: "Oui.", why: "Un mot.", origin: "invented" },
  ],
};
