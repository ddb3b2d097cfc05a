import type { CheckCases } from "../check.ts";

export const cases: CheckCases = {
  wrong: [
    {
      text: "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.\n\nLes deux sœurs restèrent à la ferme tout l'hiver, réparèrent la grange, vendirent les bêtes au marché de mars, payèrent ce qui était dû et ne parlèrent plus jamais de partir vers la mer.\n\nLe voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.",
      quotes: [
        "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.",
      ],
      why: "Le paragraphe revient mot pour mot.",
      origin: "invented",
    },
    {
      text: "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.\n\nLes deux sœurs restèrent à la ferme tout l'hiver, réparèrent la grange, vendirent les bêtes au marché de mars, payèrent ce qui était dû et ne parlèrent plus jamais de partir vers la mer.\n\nLe voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, regarda les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.",
      quotes: [
        "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, regarda les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.",
      ],
      why: "Un mot a changé.",
      origin: "invented",
    },
    {
      text: "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.\n\nUn homme quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.",
      quotes: [
        "Un homme quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.",
      ],
      why: "Le début a changé, la fin est la même.",
      origin: "invented",
    },
    {
      text: "Les deux sœurs restèrent à la ferme tout l'hiver, réparèrent la grange, vendirent les bêtes au marché de mars, payèrent ce qui était dû et ne parlèrent plus jamais de partir vers la mer.\n\nLe voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.\n\nLe voyageur quitta la ville à midi, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du sud sans se retourner une seule fois.",
      quotes: [
        "Le voyageur quitta la ville à midi, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du sud sans se retourner une seule fois.",
      ],
      why: "Deux mots ont changé.",
      origin: "invented",
    },
  ],
  right: [
    {
      text: "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.\n\nLes deux sœurs restèrent à la ferme tout l'hiver, réparèrent la grange, vendirent les bêtes au marché de mars, payèrent ce qui était dû et ne parlèrent plus jamais de partir vers la mer.",
      why: "Deux paragraphes différents.",
      origin: "invented",
    },
    {
      text: "Il partit.\n\nElle resta.\n\nIl partit.",
      why: "Une phrase courte peut revenir.",
      origin: "invented",
    },
    {
      text: "Le voyageur quitta la ville au matin, suivit la rivière jusqu'au vieux pont de pierre, salua les pêcheurs qui tiraient leurs filets, puis prit la route du nord sans se retourner une seule fois.\n\nLe voyageur quitta la ville au matin, suivit la rivière jusqil tourna vers les collines où vivait sa mère, coupa du bois pendant trois jours entiers, et revint chargé de fagots, de pommes et de nouvelles du village voisin.",
      why: "Le même début, une autre suite.",
      origin: "invented",
    },
    {
      text: "Ainsi parla le roi, et tous se turent.\n\nAinsi parla le roi, et tous se turent.",
      why: "Un refrain.",
      origin: "invented",
    },
    {
      text: "Les deux sœurs restèrent à la ferme tout l'hiver, réparèrent la grange, vendirent les bêtes au marché de mars, payèrent ce qui était dû et ne parlèrent plus jamais de partir vers la mer.\n\nLe voyageur quitta la ville au matin, suivit la rivière jusqil tourna vers les collines où vivait sa mère, coupa du bois pendant trois jours entiers, et revint chargé de fagots, de pommes et de nouvelles du village voisin.",
      why: "Deux récits.",
      origin: "invented",
    },
  ],
};
