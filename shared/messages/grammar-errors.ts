/** What can go wrong with the grammar checkers of others. */
export const grammarErrors = {
  fr: {
    "grammalecte-missing":
      "Grammalecte n’est pas sur cette machine. Installez « grammalecte-cli » (grammalecte.net), puis activez-le de nouveau.",
    "grammalecte-failed":
      "Grammalecte s’est arrêté avant la fin. Ce qu’il a trouvé reste ; il reprendra à la prochaine correction.",
    "languagetool-address": "« {{address}} » n’est pas une adresse. Écrivez-la comme http://localhost:8081/",
    "languagetool-elsewhere":
      "LanguageTool n’a rien reçu : {{host}} n’est pas sur cette machine. Acceptez d’abord d’y envoyer le texte du livre.",
    "languagetool-failed":
      "LanguageTool ne répond pas à {{host}}. Vérifiez que le serveur marche ; il sera consulté à la prochaine correction.",
    "grammar-failed": "{{name}} s’est arrêté. Le travail continue sans lui ; il reprendra à la prochaine correction.",
  },
  en: {
    "grammalecte-missing":
      "Grammalecte is not on this machine. Install “grammalecte-cli” (grammalecte.net), then switch it on again.",
    "grammalecte-failed":
      "Grammalecte stopped before the end. What it found stays; it goes on with your next correction.",
    "languagetool-address": "“{{address}}” is not an address. Write it like http://localhost:8081/",
    "languagetool-elsewhere":
      "LanguageTool received nothing: {{host}} is not on this machine. First agree to send the book’s text there.",
    "languagetool-failed":
      "LanguageTool does not answer at {{host}}. Check that the server runs; it will be asked again with your next correction.",
    "grammar-failed": "{{name}} stopped. The work goes on without it; it is asked again with your next correction.",
  },
};
