/** First names that only women bear, in French, English, German and Slavic use. */
export const feminineNames: ReadonlySet<string> = new Set(
  "anna marie maria natalia natalya nathalie elena helena hélène olga tatiana svetlana irina ekaterina catherine katherine lioudmila galina larissa vera nadejda lioubov valentina tamara nina zoïa zoya oksana ioulia julia julie daria polina ksenia anastasia sofia sophie alla raïssa margarita marguerite antonina evguenia elizaveta élisabeth elizabeth mary jane susan linda barbara patricia jennifer sarah margaret emily emma alice anne jeanne françoise monique sylvie isabelle christine valérie sandrine nicole jacqueline brigitte ursula ingrid heidi gisela helga petra claudia sabine renate monika karin birgit greta frieda hildegard charlotte louise lucie juliette chloé léa manon inès simone colette odile martine agnès cécile caroline laura nancy karen donna carol ruth sharon michelle deborah jessica amy angela melissa brenda rebecca virginia kathleen pamela martha diane".split(
    " ",
  ),
);

/** First names that only men bear. */
export const masculineNames: ReadonlySet<string> = new Set(
  "ivan vladimir sergueï sergei alexeï dmitri dimitri nikolaï mikhaïl mikhail alexandre alexander andreï iouri igor oleg boris viktor victor pavel piotr vassili grigori konstantin anatoli vitali viatcheslav vladislav stanislav evgueni guennadi leonid fiodor stepan semion maxime maksim roman ruslan rouslan denis kirill timofeï ilia egor gleb john james robert william richard thomas charles christopher daniel matthew anthony donald steven andrew joshua kenneth kevin brian george edward ronald jeffrey jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory frank raymond patrick jack pierre jean jacques philippe michel alain bernard françois henri louis nicolas laurent julien olivier guillaume antoine étienne vincent sébastien mathieu thierry gérard marcel rené yves hans klaus jürgen wolfgang helmut günter dieter heinrich friedrich karl otto ludwig ernst walter werner horst manfred uwe stefan andreas matthias markus joachim rainer".split(
    " ",
  ),
);
