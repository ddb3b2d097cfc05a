/**
 * Institutions there is one of in the world, as French writes them: a capital to the first noun, none to what follows (Lexique des règles
 * typographiques en usage à l'Imprimerie nationale, “Organismes”). The commonest, not all; none that is a common noun too.
 */
export const institutions: readonly string[] = `Organisation mondiale de la santé
Organisation mondiale du commerce
Organisation internationale du travail
Organisation internationale de la francophonie
Organisation de coopération et de développement économiques
Organisation de coopération de Shanghai
Organisation du traité de sécurité collective
Organisation du traité de l'Atlantique Nord
Organisation pour la sécurité et la coopération en Europe
Organisation des Nations unies
Organisation maritime internationale
Nations unies
Union européenne
Union africaine
Union soviétique
Union économique eurasiatique
Union internationale des télécommunications
Ligue des États arabes
Ligue arabe
Communauté des États indépendants
Communauté économique européenne
Conseil de l'Europe
Commission européenne
Parlement européen
Banque mondiale
Banque centrale européenne
Banque européenne d'investissement
Fonds monétaire international
Agence internationale de l'énergie
Agence internationale de l'énergie atomique
Agence européenne des médicaments
Cour internationale de justice
Cour pénale internationale
Cour européenne des droits de l'homme
Cour de justice de l'Union européenne
Comité international olympique
Comité international de la Croix-Rouge
Croix-Rouge`.split("\n");
