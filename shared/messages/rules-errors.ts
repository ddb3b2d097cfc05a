/** What can be wrong with a rule of the book's own. */
export const rulesErrors = {
  fr: {
    "rule-badly-written": "Le motif « {{find}} » n’est pas complet. Vérifiez ses parenthèses et ses crochets.",
    "rule-too-open": "La règle « {{find}} » conviendrait à n’importe quel texte. Ajoutez-y un mot précis.",
    "rules-unreadable":
      "Ce fichier ne contient pas de règles d’Épreuve ; rien n’a été ajouté. Choisissez un fichier exporté d’ici.",
  },
  en: {
    "rule-badly-written": "The pattern “{{find}}” is not complete. Check its parentheses and brackets.",
    "rule-too-open": "The rule “{{find}}” would fit any text. Add a definite word to it.",
    "rules-unreadable": "This file holds no rules of Épreuve; nothing was added. Choose a file exported from here.",
  },
};
