const fr = `Épreuve : relire un livre qu’une machine a mis en français.

  epreuve check FICHIER [--json] [--lang fr|en]       ce qui est suspect
  epreuve import FICHIER -o livre.epreuve             un projet à partir de n’importe quel fichier
                 [--force]                            même à la place d’un projet où l’on a travaillé
                 [--update]                           une nouvelle version du fichier brut : le travail fait est repris
                 [--tracked-changes edits|accept|reject]  gardées comme corrections (d’office), acceptées ou refusées
  epreuve export FICHIER --to FORMAT -o SORTIE        une édition : docx, epub, pdf, html, md, txt, xliff, tmx
                 [--state raw|edited|approved]        le texte de la machine, corrigé (d’office) ou approuvé
                 [--typography]                       mise à la typographie française
                 [--redline]                          docx à modifications suivies : tout refuser redonne la machine
                 [--trim poche|roman|a5|a4] [--font NOM] [--size POINTS]    la page du PDF
                 [--edition N]                        une édition signée, telle qu’elle l’a été
                 [--cover IMAGE]                      la couverture de l’EPUB (PNG ou JPEG)
  epreuve report FICHIER --to html|pdf|csv|json -o SORTIE [--lang fr|en]
                                                      ce qui n’allait pas, ce qui a été fait, ce que valent les contrôles
  epreuve audit FICHIER --to csv|json -o SORTIE       tout ce qui a été fait : qui, quand, quoi
  epreuve merge NOTRE.epreuve LEUR.epreuve [--json]   reprend dans le premier projet tout ce que contient l’autre copie
  epreuve serve [--port N] [--open] [livre.epreuve]   l’atelier dans un navigateur

FICHIER est un projet (.epreuve) ou tout ce qui peut être importé.
Une sortie n’est jamais à moitié écrite : entière, ou pas du tout. Ctrl C arrête sans rien laisser.
Code de sortie : 0 tout va bien, 1 le travail a échoué (le message dit pourquoi), 2 la commande est mal écrite,
3 les copies sont réunies, mais des désaccords attendent d’être tranchés dans l’atelier.
`;

const en: string = `Épreuve: proofread a book that a machine has put into French.

  epreuve check FILE [--json] [--lang fr|en]          what is suspect
  epreuve import FILE -o book.epreuve                 a project from any file
                 [--force]                            even in place of a project that somebody worked in
                 [--update]                           a new version of the raw file: the work done is carried over
                 [--tracked-changes edits|accept|reject]  kept as corrections (by default), accepted or refused
  epreuve export FILE --to FORMAT -o OUT              an edition: docx, epub, pdf, html, md, txt, xliff, tmx
                 [--state raw|edited|approved]        the machine's text, the edited one (by default) or the approved one
                 [--typography]                       set by French typography
                 [--redline]                          docx with tracked changes: all refused, it is the machine's
                 [--trim poche|roman|a5|a4] [--font NAME] [--size POINTS]   the PDF's page
                 [--edition N]                        a signed edition, as it was signed
                 [--cover PICTURE]                    the EPUB's cover (PNG or JPEG)
  epreuve report FILE --to html|pdf|csv|json -o OUT [--lang fr|en]
                                                      what was wrong, what was done, what the checks were worth
  epreuve audit FILE --to csv|json -o OUT             all that was done: who, when, what
  epreuve merge OURS.epreuve THEIRS.epreuve [--json]  takes all that the other copy holds into the first project
  epreuve serve [--port N] [--open] [book.epreuve]    the workbench in a browser

FILE is a project (.epreuve) or anything that can be imported.
An output is never half written: whole, or not at all. Ctrl C stops and leaves nothing behind.
Exit status: 0 all is well, 1 the work failed (the message says why), 2 the command is not well written,
3 the copies are merged, but conflicts wait to be settled in the workbench.
`;

/** The language of the terminal: French for French, English for everyone else. */
export const terminalLanguage = (environment: NodeJS.ProcessEnv): "fr" | "en" =>
  /^fr/i.test(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "") ? "fr" : "en";

export const usage = (language: "fr" | "en"): string => ({ fr, en })[language];
