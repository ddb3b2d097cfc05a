/** A head, the prepositions that French never sets after it, and the one it does. "à" and "de" contract: see index.ts. */
export interface Rule {
  /** What the head is: its word must be readable as that, and as nothing that would stand there instead. */
  readonly part: "verb" | "adjective" | "noun" | "adverb";
  /** The head is reflexive ("se rapprocher"), or it must not be ("décider à" against "se décider à"). */
  readonly reflexive?: boolean;
  /** The word right before the head: "en" of "en fonction". */
  readonly after?: string;
  readonly wrong: string;
  /** Empty: the head takes its object directly ("pallier un manque"). */
  readonly right: string;
  /** Only before an infinitive, only before a noun, or only before a determiner ("remplacé avec soin" is right). */
  readonly before?: "infinitive" | "noun" | "det";
}

/**
 * A line: what the head is ("s'": reflexive only), the wrong prepositions, ">" and the right one ("-": none), then ":" and what
 * must follow, and the heads; "en+fonction" wants "en" before it. After Grevisse and Goosse, Le Bon Usage (§§ 284–301,
 * 898–904, 1036–1060), Hanse and Blampain, Dictionnaire des difficultés du français, and the Académie's dictionary.
 */
const table = `
verb de>à infinitive aider apprendre aspirer autoriser chercher consentir consister contribuer encourager enseigner hésiter inciter inviter parvenir persister renoncer réussir songer tarder viser habiliter exceller amener destiner concourir veiller
s' de>à infinitive attendre habituer engager préparer apprêter obstiner résoudre décider mettre employer exercer accoutumer astreindre appliquer évertuer entraîner résigner
verb à>de infinitive accepter accuser achever cesser choisir conseiller craindre empêcher essayer éviter interdire menacer mériter omettre ordonner oublier permettre promettre proposer regretter reprocher risquer soupçonner suggérer tenter envisager ambitionner négliger redouter dispenser dissuader féliciter projeter
s' à>de infinitive efforcer contenter abstenir hâter dépêcher souvenir vanter empresser permettre targuer
verb à>- any pallier
verb dans,en>à noun participer contribuer accéder appartenir
verb dans>à noun assister aboutir procéder adhérer
verb pour>à noun contribuer participer
verb à,avec,sur>de noun dépendre résulter provenir découler
verb sur>de noun disposer bénéficier manquer jouir
verb à>de noun jouir
verb dans>sur noun influer
verb à>sur noun influer miser
verb sur>- noun influencer affecter impacter refléter concerner
verb avec>- noun rencontrer affronter concerner
verb contre>- noun critiquer contester
verb à>- noun concerner influencer
verb de>- noun concerner aborder affronter
verb avec,de>à noun ressembler
verb contre>à noun remédier
verb après>à noun succéder
verb avec>à noun équivaloir remédier succéder recourir
verb de>en noun consister
verb à,contre>avec noun rivaliser
verb à>avec noun coïncider coexister
s' à>de noun rapprocher méfier moquer souvenir
s' par,avec>de noun composer
s' dans,de>à noun intéresser
s' contre>à noun opposer
s' avec,sur,pour>à noun conformer
s' avec,pour>à noun adapter habituer
s' pour,sur>à noun consacrer
s' avec,vers>à noun référer adresser
s' dans>sur noun baser fonder appuyer
s' à>sur noun concentrer focaliser baser fonder
s' sur,à>dans noun spécialiser
s' avec>par noun solder
adjective de>à infinitive apte inapte prêt enclin réticent
adjective pour>à infinitive apte inapte enclin
adjective de>à infinitive déterminé disposé résolu habilité destiné
adjective de>à noun inhérent
adjective à>de any capable incapable désireux soucieux conscient digne indigne indépendant
adjective à,pour>de infinitive susceptible
adjective à>de noun voisin distinct originaire dénué dépourvu exempt issu proche
adjective avec>de noun content plein doté muni dénué dépourvu rempli
adjective pour>de noun responsable typique caractéristique coupable
adjective en>de noun originaire dépourvu dénué
adjective avec>à noun identique conforme relatif inhérent supérieur inférieur proportionnel antérieur postérieur
adjective de>à noun analogue identique semblable similaire confronté
adjective avec>à noun confronté
adjective à>avec noun compatible incompatible
adjective que>à noun supérieur inférieur antérieur postérieur
adjective contre>à noun hostile
adjective dans>par noun intéressé
adjective pour>à noun propice
noun dans,pour>à noun participation contribution
noun dans>à noun adhésion appartenance
noun à,dans>sur noun impact
noun pour>à noun préparation
noun de>à infinitive aptitude inaptitude propension tendance invitation incitation inclination
noun à>de infinitive tentative volonté désir refus intention impossibilité espoir permission envie nécessité crainte
noun pour>de infinitive tentative volonté désir obligation refus intention
noun vers>envers noun attitude
noun à>de noun besoin
noun à>sur noun domination
adverb avec,de>à any conformément relativement contrairement préalablement parallèlement
adverb à,avec>de any indépendamment
adverb de,par>à noun grâce
adverb de>- any malgré durant
adverb à,de>- noun concernant
adverb à,avec>de any vis-à-vis
adverb avec,de>à noun par+rapport
adverb à>de any en+fonction en+dépit en+raison au+lieu à+l'instar en+faveur en+cas
adverb à,pour>de infinitive afin
adverb à,dans,sur>de noun lors
adverb depuis>de noun à+partir
verb de>à infinitive pousser conduire condamner équivaloir tendre forcer
s' de>à infinitive acharner attacher borner limiter consacrer dévouer complaire plaire vouer attarder amuser essayer hasarder
verb à>de infinitive feindre jurer prévoir recommander refuser supplier prier persuader convaincre tâcher finir différer arrêter
s' à>de infinitive excuser réjouir étonner soucier occuper passer féliciter presser repentir apercevoir
verb de,à>- infinitive falloir sembler oser paraître daigner
verb pour>- det chercher
verb à>- noun remercier
verb vers,pour>à noun aspirer
verb sur>à noun accéder prétendre renoncer nuire obéir
verb contre>à noun résister nuire
verb de>à noun échapper renoncer obéir
verb dans>à noun parvenir subvenir
verb sur>de noun triompher médire abuser douter
verb dans>de noun douter convaincre
verb à,avec>de noun différer émaner
verb à>sur noun insister tabler empiéter axer centrer
verb vers>sur noun axer centrer
verb sur>pour noun opter
verb à>pour noun opter
verb sur,à>vers noun orienter
verb sur>dans noun spécialiser
verb à>avec noun fusionner contraster
verb avec>par det remplacer
verb pour>contre det échanger
verb avec>de det équiper munir doter pourvoir accompagner constituer
verb pour>à any destiner
verb sur>à noun consacrer
s' à>de noun approcher réjouir étonner occuper soucier contenter débarrasser apercevoir
s' avec>de noun occuper servir nourrir contenter charger vanter passer
s' sur>de noun plaindre soucier étonner moquer apercevoir réjouir occuper souvenir
s' sans>de noun passer
s' par>de noun inspirer nourrir
s' par>à noun intéresser
s' dans>à noun joindre fier initier
s' sur>à noun fier attendre ajouter
s' pour>à noun attendre prêter
s' avec>à noun limiter joindre accoutumer initier apparenter heurter substituer
adjective de>à infinitive habile prompt lent impropre occupé habitué accoutumé unanime
adjective à>de infinitive certain heureux ravi fier impatient las honteux désolé libre
adjective à,de>- infinitive censé
adjective que>de noun différent
adjective que>à noun pareil semblable identique analogue
adjective de>à noun favorable sensible indifférent fidèle contraire équivalent conforme
adjective avec>à noun parallèle contemporain
adjective avec>de noun satisfait fier amoureux synonyme
adjective avec>en noun riche
adjective à>de noun jaloux
adjective sur>de noun certain conscient responsable
adjective en>par noun intéressé
noun de>à infinitive empressement hésitation réticence répugnance obstination
noun pour>de infinitive envie crainte
noun vers>pour noun intérêt respect amour haine passion
noun sur>vers noun transition
noun par>de noun nostalgie ministre
noun par,sur>de noun spécialiste
adverb de,pour,sur>à noun quant
adverb à,avec>de any autour auprès au-delà au-dessus au-dessous
adverb à>de any au+cours à+cause en+présence en+vue en+matière en+qualité en+termes au+moyen au+sein en+dehors
adverb à>de infinitive en+train
`;

function build(): ReadonlyMap<string, readonly Rule[]> {
  const byHead = new Map<string, Rule[]>();
  for (const line of table.trim().split("\n")) {
    const [kind = "", change = "", place = "", ...heads] = line.split(" ");
    const [wrong = "", right = ""] = change.split(">");
    for (const named of heads) {
      const [head = "", after] = named.split("+").reverse();
      const part = kind === "s'" ? "verb" : kind;
      if (part !== "verb" && part !== "adjective" && part !== "noun" && part !== "adverb") continue;
      const rules = wrong.split(",").map(
        (one): Rule => ({
          part,
          wrong: one,
          right: right === "-" ? "" : right,
          ...(part === "verb" ? { reflexive: kind === "s'" } : {}),
          ...(after === undefined ? {} : { after }),
          ...(place === "infinitive" || place === "noun" || place === "det" ? { before: place } : {}),
        }),
      );
      byHead.set(head, [...(byHead.get(head) ?? []), ...rules]);
    }
  }
  return byHead;
}

/** By lemma of the head. */
export const rules: ReadonlyMap<string, readonly Rule[]> = build();

/** Every preposition that is wrong after some head. */
export const wrongs: ReadonlySet<string> = new Set([...rules.values()].flat().map(({ wrong }) => wrong));
