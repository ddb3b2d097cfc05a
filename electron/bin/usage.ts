const fr = `Épreuve : relire un livre qu’une machine a mis en français.

  epreuve check FICHIER [--json] [--lang fr|en]       ce qui est suspect
  epreuve import FICHIER -o livre.epreuve             un projet à partir de n’importe quel fichier
  epreuve export FICHIER --to FORMAT -o SORTIE        une édition : docx, epub, pdf, html, md, txt
                         [--state raw|edited|approved]
  epreuve serve [--port N] [--open] [livre.epreuve]   l’atelier dans un navigateur

FICHIER est un projet (.epreuve) ou tout ce qui peut être importé.
Code de sortie : 0 tout va bien, 1 le travail a échoué, 2 la commande est mal écrite.
`;

const en: string = `Épreuve: proofread a book that a machine has put into French.

  epreuve check FILE [--json] [--lang fr|en]          what is suspect
  epreuve import FILE -o book.epreuve                 a project from any file
  epreuve export FILE --to FORMAT -o OUT              an edition: docx, epub, pdf, html, md, txt
                      [--state raw|edited|approved]
  epreuve serve [--port N] [--open] [book.epreuve]    the workbench in a browser

FILE is a project (.epreuve) or anything that can be imported.
Exit status: 0 all is well, 1 the work failed, 2 the command is not well written.
`;

/** The language of the terminal: French for French, English for everyone else. */
export const terminalLanguage = (environment: NodeJS.ProcessEnv): "fr" | "en" =>
  /^fr/i.test(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "") ? "fr" : "en";

export const usage = (language: "fr" | "en"): string => ({ fr, en })[language];
