/** What can be wrong with a file from elsewhere, and what was lost on the way. */
export const filesErrors = {
  fr: {
    "file-empty": "« {{name}} » est vide. Choisissez le fichier qui contient le texte du livre.",
    "file-in-use": "« {{name}} » est utilisé par un autre programme. Fermez-le là-bas, puis recommencez.",
    "file-is-folder": "« {{name}} » est un dossier. Choisissez un fichier.",
    "file-missing": "« {{name}} » n’est pas dans « {{folder}} ». Vérifiez le nom et l’endroit.",
    "file-name-too-long": "Le nom « {{name}} » est trop long pour ce disque. Choisissez-en un plus court.",
    "file-not-allowed":
      "Ce compte n’a pas accès à « {{name}} » dans « {{folder}} ». Vérifiez les droits, ou choisissez un autre dossier.",
    "file-not-text":
      "« {{name}} » n’est pas du texte. Si c’est un autre format, donnez-lui son extension (.docx, .pdf…).",
    "file-there": "« {{name}} » existe déjà et n’a pas été touché. Choisissez un autre nom.",
    "file-too-large":
      "« {{name}} » est trop gros pour un livre ({{most}} Mo au plus pour un fichier de cette sorte). Ouvrez-en une partie.",
    "import-too-large":
      "La mémoire n’a pas suffi pour lire « {{name}} » ; rien n’a été écrit. Ouvrez-en une partie, ou un format plus léger.",
    "tracked-changes":
      "« {{name}} » porte des modifications suivies dans {{count}} paragraphes. Dites d’abord s’il faut les garder, les accepter ou les refuser.",
    "file-unknown": "Le format de « {{name}} » n’est pas reconnu. Formats lus : {{formats}}.",
    "file-protected":
      "« {{name}} » est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, puis ouvrez la copie.",
    "file-without-text": "« {{name}} » ne contient aucun texte. Vérifiez que c’est le bon fichier.",
    "zip-bomb":
      "« {{name}} » se déploie en beaucoup plus de données qu’un livre ; il n’a pas été ouvert. Demandez un autre envoi.",
    "zip-broken":
      "« {{name}} » est abîmé, incomplet, ou d’un autre format que son extension. Demandez un nouvel envoi.",
    "zip-entry-broken":
      "« {{name}} » est abîmé : sa partie « {{entry}} » ne peut pas être lue. Demandez un nouvel envoi.",
    "zip-unsafe": "« {{name}} » contient des chemins qui sortent de son dossier ; il n’a pas été ouvert.",
    "xml-broken":
      "« {{name}} » est abîmé : sa partie « {{part}} » n’est pas bien formée ({{reason}}). Enregistrez-le de nouveau depuis son logiciel.",
    "xml-entities":
      "« {{name}} » contient des entités XML, qui ne sont pas lues par sûreté. Enregistrez-le sans elles.",
    "xml-too-large": "« {{name}} » est trop gros ou trop emboîté (partie « {{part}} »). Ouvrez-en une partie.",
    "xml-encoding":
      "« {{name}} » annonce un encodage ({{encoding}}) que ses octets contredisent. Enregistrez-le en UTF-8 depuis son logiciel.",
    "xliff-not-xliff": "« {{name}} » n’est pas un fichier XLIFF. Vérifiez que c’est le bon fichier.",
    "xliff-untranslated":
      "« {{name}} » n’a encore aucun texte traduit : il n’y a rien à relire. Faites-le traduire d’abord, ou choisissez un autre fichier.",
    "segments-untranslated": "Segments sans traduction, laissés vides : {{count}}.",
    "tmx-not-tmx": "« {{name}} » n’est pas une mémoire TMX. Vérifiez que c’est le bon fichier.",
    "pdf-broken":
      "« {{name}} » est abîmé, ou n’est pas un PDF. Demandez un nouvel envoi, ou ouvrez-le ailleurs et enregistrez-le de nouveau.",
    "pdf-without-letters":
      "« {{name}} » montre du texte, mais ses polices ne disent pas quelles lettres elles dessinent. Demandez un autre export du PDF, ou passez-le à la reconnaissance de caractères (OCR).",
    "pdf-scanned":
      "« {{name}} » n’a que des images de pages, sans texte. Passez-le d’abord par une reconnaissance de caractères (OCR).",
    "docx-not-word": "« {{name}} » n’est pas un document Word. Vérifiez que c’est le bon fichier.",
    "docx-old-or-protected":
      "« {{name}} » est un document Word d’avant 2007 ou protégé par un mot de passe. Enregistrez-le en .docx sans mot de passe.",
    "images-lost": "Images non reprises : {{count}}.",
    "inner-links-lost": "Renvois à l’intérieur du livre, gardés comme simple texte : {{count}}.",
    "epub-not-epub": "« {{name}} » n’est pas un livre EPUB. Vérifiez que c’est le bon fichier.",
    "epub-locked": "« {{name}} » porte un verrou numérique (DRM). Demandez à l’éditeur un fichier sans verrou.",
    "epub-pages-missing": "Pages annoncées par le livre et absentes du fichier : {{count}}.",
    "odt-not-odt": "« {{name}} » n’est pas un texte OpenDocument. Vérifiez que c’est le bon fichier.",
    "formulas-lost": "Formules reprises comme simple texte, dans une pastille : {{count}}.",
    "docx-chunks-lost": "Morceaux d’autres fichiers insérés dans le document, non repris : {{count}}.",
    "calls-without-note": "Appels dont la note manque dans le fichier : {{count}}.",
    "cover-not-picture": "Ce fichier n’est pas une image PNG ou JPEG. Choisissez-en une autre pour la couverture.",
    "font-missing":
      "La police « {{font}} » n’est pas sur cette machine. Vérifiez son nom, ou choisissez « Libertinus Serif ».",
    "page-not-drawn": "La page {{page}} ne peut pas être montrée. Ouvrez le fichier d’origine dans un autre programme.",
    "file-is-glossary":
      "« {{name}} » est un glossaire (TBX), pas un livre. Ouvrez votre livre, puis importez-le dans le volet Glossaire, « glossaires et échanges ».",
    "no-lines": "Ce livre ne vient pas d’un fichier de texte : il n’a pas de lignes à montrer.",
    "no-pages": "Ce livre ne vient pas d’un PDF : il n’a pas de page à montrer.",
    "edition-too-large":
      "La mémoire n’a pas suffi pour cette édition ; rien n’a été écrit. Fermez d’autres programmes ou choisissez un format plus léger.",
    "redline-broken":
      "Le fichier à modifications suivies n’a pas été écrit : relu, son paragraphe {{number}} (« {{quote}} ») ne redonnait pas le texte du livre. Exportez une édition simple et signalez ce paragraphe.",
    "structure-segments":
      "Deux segments d’un fichier bilingue ne se joignent pas : l’outil d’où il vient les veut séparés. Rien n’a changé.",
    "structure-impossible": "Ce changement de structure n’est pas possible ici ; rien n’a changé.",
  },
  en: {
    "file-empty": "“{{name}}” is empty. Choose the file that holds the book’s text.",
    "file-in-use": "“{{name}}” is in use by another program. Close it there, then try again.",
    "file-is-folder": "“{{name}}” is a folder. Choose a file.",
    "file-missing": "“{{name}}” is not in “{{folder}}”. Check the name and the place.",
    "file-name-too-long": "The name “{{name}}” is too long for this disk. Choose a shorter one.",
    "file-not-allowed":
      "This account may not use “{{name}}” in “{{folder}}”. Check the permissions, or choose another folder.",
    "file-not-text": "“{{name}}” is not text. If it is another format, give it its extension (.docx, .pdf…).",
    "file-there": "“{{name}}” exists already and was not touched. Choose another name.",
    "file-too-large":
      "“{{name}}” is too large for a book ({{most}} MB at most for a file of this kind). Open a part of it.",
    "import-too-large":
      "There was not enough memory to read “{{name}}”; nothing was written. Open a part of it, or a lighter format.",
    "tracked-changes":
      "“{{name}}” holds tracked changes in {{count}} paragraphs. First say whether to keep, accept or refuse them.",
    "file-unknown": "The format of “{{name}}” is not known here. Formats read: {{formats}}.",
    "file-protected": "“{{name}}” is protected by a password. Save a copy without one, then open the copy.",
    "file-without-text": "“{{name}}” holds no text. Check that it is the right file.",
    "zip-bomb": "“{{name}}” unfolds into far more data than a book; it was not opened. Ask for another copy.",
    "zip-broken": "“{{name}}” is damaged, cut short, or not what its extension says. Ask for a new copy.",
    "zip-entry-broken": "“{{name}}” is damaged: its part “{{entry}}” cannot be read. Ask for a new copy.",
    "zip-unsafe": "“{{name}}” holds paths that lead out of its folder; it was not opened.",
    "xml-broken":
      "“{{name}}” is damaged: its part “{{part}}” is not well-formed ({{reason}}). Save it again from its program.",
    "xml-entities": "“{{name}}” holds XML entities, which are not read, for safety. Save it without them.",
    "xml-too-large": "“{{name}}” is too large or too deeply nested (part “{{part}}”). Open a part of it.",
    "xml-encoding":
      "“{{name}}” claims an encoding ({{encoding}}) that its bytes contradict. Save it as UTF-8 from its program.",
    "xliff-not-xliff": "“{{name}}” is not an XLIFF file. Check that it is the right one.",
    "xliff-untranslated":
      "“{{name}}” has no translated text yet, so there is nothing to edit. Have it translated first, or choose another file.",
    "segments-untranslated": "Segments without a translation, left empty: {{count}}.",
    "tmx-not-tmx": "“{{name}}” is not a TMX memory. Check that it is the right one.",
    "pdf-broken": "“{{name}}” is damaged, or not a PDF. Ask for a new copy, or open it elsewhere and save it again.",
    "pdf-without-letters":
      "“{{name}}” shows text, but its fonts do not say which letters they draw. Ask for another export of the PDF, or run it through text recognition (OCR).",
    "pdf-scanned": "“{{name}}” holds images of pages and no text. Run it through text recognition (OCR) first.",
    "docx-not-word": "“{{name}}” is not a Word document. Check that it is the right file.",
    "docx-old-or-protected":
      "“{{name}}” is a Word document from before 2007, or protected by a password. Save it as .docx without a password.",
    "images-lost": "Images not taken over: {{count}}.",
    "inner-links-lost": "Cross-references inside the book, kept as plain text: {{count}}.",
    "epub-not-epub": "“{{name}}” is not an EPUB book. Check that it is the right file.",
    "epub-locked": "“{{name}}” carries a digital lock (DRM). Ask the publisher for a file without one.",
    "epub-pages-missing": "Pages that the book announces and the file lacks: {{count}}.",
    "odt-not-odt": "“{{name}}” is not an OpenDocument text. Check that it is the right file.",
    "formulas-lost": "Formulas taken over as plain text, in a chip: {{count}}.",
    "docx-chunks-lost": "Pieces of other files inserted into the document, not taken over: {{count}}.",
    "calls-without-note": "Calls whose note is missing from the file: {{count}}.",
    "cover-not-picture": "This file is not a PNG or JPEG picture. Choose another for the cover.",
    "font-missing": "The font “{{font}}” is not on this machine. Check its name, or choose “Libertinus Serif”.",
    "page-not-drawn": "Page {{page}} can’t be shown. Open the original file in another program.",
    "file-is-glossary":
      "“{{name}}” is a glossary (TBX), not a book. Open your book, then import it in the Glossary pane, “glossaries and exchange”.",
    "no-lines": "This book does not come from a text file: it has no lines to show.",
    "no-pages": "This book does not come from a PDF: it has no page to show.",
    "edition-too-large":
      "There was not enough memory for this edition; nothing was written. Close other programs, or choose a lighter format.",
    "redline-broken":
      "The file with tracked changes was not written: read back, its paragraph {{number}} (“{{quote}}”) did not give the book’s text. Export a plain edition, and report that paragraph.",
    "structure-segments":
      "Two segments of a bilingual file can’t be joined: the tool it came from wants them apart. Nothing changed.",
    "structure-impossible": "This change of structure is not possible here; nothing changed.",
  },
};
