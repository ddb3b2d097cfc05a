/**
 * Common English words, general vocabulary and that of firms and institutions. A word that French also writes ("plant",
 * "table") says nothing alone and stands in the second list.
 */
export const englishWords: ReadonlySet<string> = new Set(
  `
  above achievement address affairs again against agency agreement aircraft airport all although among and any april
  army at august authority autumn bakery bank beaver because beef beekeeper been beer beetle before began begin being
  believe below best better between blacksmith blood blue board bone book books both bought brain bread breeding
  brewery brewing bring brother brotherhood brought brown built buy by can canning cheese chicken child children
  church city clothing coal cold college come comes coming committee common company cooperation corn cotton could
  council crisis crow dairy daughter day december defence defense department development did dirty disease distillery
  does doing down during each early earth east eastern economic economy eight empty energy engine enterprise
  enterprises equipment evening eye eyes factory fair false family farm farming father february feet fellowship few
  find findings fire first fish five follow follow-up followed food foreign found foundry free friday friend friends
  friendship from furniture further gas get gets give given gives giving going got government great grow grown growth
  guidelines had hand handbook happy hare has having he head health healthcare heart heat hedgehog help helped her
  here him his history how hundred include included includes inner integration into iron is it its january july june
  keep kept knitwear know known lake last late law learn learned leather leave left letter library linen lived
  locksmith lower machinery make makes making manufacturing march market marketplace may meat meet men middle might
  milk mill mining ministry monday month moon morning most mother mountain mouth move moved museum my navy need
  needed needs neighbor neighbour neighbourhood newspaper next night nine nor north northern not november october of
  oil old one only onto other our outcome outcomes outer over overview own packing paid paper partner partnership pay
  peace person play playing policies policy poor pork poultry power proceedings processing provide provided provides
  quarry railway rain read reading red refining region repair repairs republic research review rich right road room
  rules run sad said salt saturday say school sea security see seen sell september seven shall shared shareholder she
  ship shipping shipyard shoe shoemaker shop should shown silk since sister sister-cities sky snow so society sold
  some song south southern space sparrow spinning spring squirrel stakeholder steel story strategy strong studies
  study such sugar summer sun sunday take taken takes taking tannery taught teach teeth ten than that the their them
  then there these they think third this those though thought thousand three through throughout thursday timber time
  to today told tomorrow too tool tooth toward towards town tractor trade treatment treaty true tuesday twinning two
  under university until up upon upper used using vegetable venture ventures very want wanted war warehouse warm was
  water we weak weather weaving wednesday week welding were west wet what wheat when where which while white who whom
  whose why will wind wine winter with within without woman women wood wool work worked working works world would
  write written wrong year yearbook years yellow yesterday you young your
`
    .trim()
    .split(/\s+/),
);

/** English words whose letters are a French word too, or a loan word at home in French. */
export const sharedWords: ReadonlySet<string> = new Set(
  `
  about after air are automobile be big black body boy bridge build building bus business butter came car center
  central centre challenge challenges clean conference culture director do drink dry engineering exhibition foot for
  force forum four fruit full general girl glass goal goals good green group hard have high home hot house if
  information institute international issue issues joint journal king lady large let light live long lord low machine
  made man met million mine more must national new news off office once open out packaging patient patients people
  plane plant prince production public put queen region relations report reports river running same science second
  service short show six skin small social soft son speech star state store street tell township tractor trading
  trial truck union us use village western
`
    .trim()
    .split(/\s+/),
);
