/** Grammar checkers of others. */
export const grammarWords = {
  fr: {
    "command.checking-stop": "Arrêter le contrôle du livre",
    "command.checking-again": "Contrôler tout le livre de nouveau",
    "say.checking-none": "Aucun contrôle n’est en cours",
    "command.grammar": "Grammalecte et LanguageTool",
    "grammar.help":
      "Épreuve cherche ce qu’une machine écrit mal ; ces correcteurs cherchent les fautes de grammaire. Ce qu’ils signalent rejoint la même file, sans répéter ce qui y est déjà.",
    "grammar.grammalecte": "Grammalecte, sur cette machine",
    "grammar.missing":
      "Il n’est pas sur cette machine. Installez « grammalecte-cli » (grammalecte.net, ou le paquet du même nom sous Debian et Ubuntu).",
    "grammar.languagetool": "LanguageTool, par un serveur",
    "grammar.address": "Adresse du serveur",
    "grammar.address-bad": "Ce n’est pas une adresse. Écrivez-la comme http://localhost:8081/",
    "grammar.elsewhere":
      "{{host}} n’est pas sur cette machine. Tout le texte du livre y sera envoyé, chaque correction aussi ; qui tient ce serveur pourra le lire.",
    "grammar.agree": "Envoyer le texte à {{host}}",
    "grammar.reading": "Lecture : {{done}} sur {{total}}",
    "grammar.done": "Le livre est lu ; chaque correction le sera.",
    "grammar.off": "Désactivé",
    "grammar.again": "Essayer de nouveau",
  },
  en: {
    "command.checking-stop": "Stop checking the book",
    "command.checking-again": "Check the whole book again",
    "say.checking-none": "Nothing is being checked",
    "command.grammar": "Grammalecte and LanguageTool",
    "grammar.help":
      "Épreuve looks for what a machine writes badly; these checkers look for faults of grammar. What they find joins the same queue, without repeating what is there.",
    "grammar.grammalecte": "Grammalecte, on this machine",
    "grammar.missing":
      "It is not on this machine. Install “grammalecte-cli” (grammalecte.net, or the package of that name on Debian and Ubuntu).",
    "grammar.languagetool": "LanguageTool, by a server",
    "grammar.address": "Address of the server",
    "grammar.address-bad": "This is not an address. Write it like http://localhost:8081/",
    "grammar.elsewhere":
      "{{host}} is not on this machine. The whole text of the book will be sent there, and every correction; whoever runs that server can read it.",
    "grammar.agree": "Send the text to {{host}}",
    "grammar.reading": "Reading: {{done}} of {{total}}",
    "grammar.done": "The book is read; every correction will be.",
    "grammar.off": "Off",
    "grammar.again": "Try again",
  },
};
