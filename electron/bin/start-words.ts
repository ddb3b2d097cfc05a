import { terminalLanguage } from "./usage.ts";

const fr = {
  building: "Préparation de la fenêtre (quelques secondes, la première fois)…",
  buildFailed:
    "La fenêtre n’a pas pu être préparée : voyez le message ci-dessus, puis relancez « npm ci » et « npm start ».",
  noElectron:
    "Electron n’est pas installé et n’a pas pu être téléchargé : voici le même atelier dans votre navigateur, à l’adresse ci-dessous.",
  noDisplay: "Pas d’écran ici : voici le même atelier à ouvrir dans un navigateur, à l’adresse ci-dessous.",
};

const en: typeof fr = {
  building: "Preparing the window (a few seconds, the first time)…",
  buildFailed: "The window could not be prepared: see the message above, then run “npm ci” and “npm start” again.",
  noElectron:
    "Electron is not installed and could not be fetched: here is the same workbench in your browser, at the address below.",
  noDisplay: "No display here: here is the same workbench, to open in a browser, at the address below.",
};

/** What `npm start` says, in the language of the terminal. */
export const startWords = (environment: NodeJS.ProcessEnv): typeof fr => ({ fr, en })[terminalLanguage(environment)];
