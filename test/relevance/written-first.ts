import { asked } from './questions.ts';

/** Thirty questions that were written from the themes before day-parts, villages and words of titles were read; nothing was tuned to them. */
export const writtenFirstQuestions = [
  ...asked(
    'parent',
    `
    ons kind is zo koppig, elke afspraak wordt een strijd -> positief-opvoeden opvoeden-en-zo kort-opvoedadvies oudertraining-lastig-gedrag gordon-luisteren
    babymassage -> babymassage
    mijn dochter piekert zich suf over alles -> minder-piekeren-8-tot-en-met-12-jaar
    koffie drinken met andere ouders in de buurt -> koffieochtend moeders-informeren-moeders buurtmiddag-voor-gezinnen speelochtend
    wij kunnen de contributie van de voetbalclub niet opbrengen -> rondkomen-met-kinderen
    hoe maak ik afspraken over de tablet -> gamen-en-schermen
    zijn papa is pas gestorven en hij zegt niets meer -> iemand-missen
    mijn vrouw ziet het leven niet meer zitten na de geboorte -> geen-roze-wolk stevig-ouderschap
    `,
  ),
  ...asked(
    'young',
    `
    ik kom niet meer uit mijn schulden -> schulden-je-bent-niet-de-enige
    mijn ouders gaan uit elkaar en ik weet niet bij wie ik moet wonen -> twee-huizen kies-8-tot-en-met-12-jaar
    ik lig elke nacht wakker voor mijn tentamens -> beter-slapen-voor-jongeren stress-de-baas plannen-en-leren
    `,
  ),
  ...asked(
    'professional',
    `
    groepsaanbod faalangst bovenbouw -> durf-fouten-te-maken
    cliënt vermijdt hulp, hoe houd ik contact -> in-contact-blijven
    psycho-educatie adhd voor ouders -> uw-kind-heeft-adhd drukke-kinderen
    `,
  ),
  ...asked(
    'age-or-place',
    `
    iets voor kinderen op woensdagmiddag -> sportinstuif kanjertraining-na-school kies-8-tot-en-met-12-jaar weerbaarheidstraining-8-tot-en-met-10-jaar rots-en-water-8-tot-en-met-10-jaar vrienden-maken-6-tot-en-met-8-jaar iemand-missen
    oudercursus 's avonds over pubers -> puber-in-huis praten-met-uw-puber gordon-luisteren
    wat is er in het weekend te doen voor een gezin in Rijnsburg -> buurtmiddag-voor-gezinnen sportinstuif speelochtend
    weerbaarheidstraining in Sassenheim voor een kind van 9 -> weerbaarheidstraining-8-tot-en-met-10-jaar rots-en-water-8-tot-en-met-10-jaar kanjertraining-na-school
    `,
  ),
  ...asked(
    'typing',
    `
    mijn zon is erg druck -> drukke-kinderen uw-kind-heeft-adhd
    zakgelt en kleetgelt -> zakgeld-en-kleedgeld
    pubber wil niet prate -> praten-met-uw-puber puber-in-huis
    peuterspeelzal wenne -> voor-het-eerst-naar-de-opvang speelochtend
    `,
  ),
  ...asked(
    'english',
    `
    my kid is scared of failing tests -> durf-fouten-te-maken
    activities after school for a boy of 8 -> sportinstuif kanjertraining-na-school rots-en-water-8-tot-en-met-10-jaar vrienden-maken-6-tot-en-met-8-jaar weerbaarheidstraining-8-tot-en-met-10-jaar
    brothers and sisters fight all day -> ruzie-broers-en-zussen
    `,
  ),
  ...asked(
    'other-language',
    `
    oğlum çok sinirli ve vuruyor -> drukke-kinderen oudertraining-lastig-gedrag rots-en-water-8-tot-en-met-10-jaar
    iki dilli büyüyen çocuk -> opgroeien-met-twee-talen opvoeden-in-twee-culturen praten-en-spelen-met-uw-peuter voorlezen-bij-u-thuis
    كيف أتعامل مع ابني المراهق -> puber-in-huis praten-met-uw-puber als-uw-kind-grenzen-opzoekt
    طفلي يقضي وقتا طويلا على الهاتف -> gamen-en-schermen meer-grip-op-gamen
    `,
  ),
  ...asked(
    'long',
    `
    Mijn dochter van 12 gaat na de zomer naar de middelbare school en is daar heel zenuwachtig voor. Zij is bang dat ze niemand kent. Is er iets om haar voor te bereiden? -> straks-naar-de-brugklas stevig-op-de-middelbare rots-en-water-groep-7-en-8
    `,
  ),
];
