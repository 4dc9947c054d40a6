import { asked } from './questions.ts';

/** Questions that nobody looks at while the search is made better: what they say is what strangers will find. */
export const heldOutQuestions = [
  ...asked(
    'parent',
    `
    hoe stel ik grenzen zonder te schreeuwen -> positief-opvoeden opvoeden-en-zo gordon-luisteren kort-opvoedadvies
    mijn zoon slaat andere kinderen -> oudertraining-lastig-gedrag drukke-kinderen rots-en-water-8-tot-en-met-10-jaar kijken-naar-uw-kind
    hij kan geen minuut stilzitten -> drukke-kinderen uw-kind-heeft-adhd
    ze komt elke nacht uit bed -> slaapt-uw-kind-slecht driftbuien-en-peutermanieren
    hoe krijg ik haar van de luiers af -> zindelijk-worden
    hij lust alleen maar pasta -> moeilijke-eters
    mijn kind durft niks en is erg verlegen -> samen-stevig-5-tot-en-met-7-jaar vrienden-maken-6-tot-en-met-8-jaar minder-piekeren-8-tot-en-met-12-jaar sterk-met-elkaar-9-tot-en-met-12-jaar
    hoeveel schermtijd is normaal -> gamen-en-schermen
    ik ben uitgeput en heb niemand om op terug te vallen -> home-start op-adem stevig-ouderschap
    alleenstaande moeder, ik trek het niet meer -> op-adem home-start
    ik heb een postnatale depressie -> geen-roze-wolk stevig-ouderschap
    ze wordt buitengesloten in de app van de klas -> mijn-kind-wordt-gepest weerbaarheidstraining-8-tot-en-met-10-jaar sterk-met-elkaar-9-tot-en-met-12-jaar
    onze kinderen groeien op met Pools en Nederlands -> opgroeien-met-twee-talen praten-en-spelen-met-uw-peuter
    mijn kind maakt zich overal zorgen over -> minder-piekeren-8-tot-en-met-12-jaar
    ik ben bang dat mijn zoon drugs gebruikt -> alcohol-vapen-en-drugs als-uw-kind-grenzen-opzoekt
    hoe praat ik met mijn kind over seks -> praten-over-verliefdheid-en-seks
    hij spijbelt en komt 's nachts niet thuis -> als-uw-kind-grenzen-opzoekt
    wennen aan de creche -> voor-het-eerst-naar-de-opvang
    geen geld voor de sportclub -> rondkomen-met-kinderen
    borstvoeding lukt niet -> stevig-ouderschap moeders-informeren-moeders als-uw-baby-veel-huilt prepare-samen-ouders-worden vaders-met-een-baby opvoedspreekuur
    cursus voor vaders -> vaders-met-een-baby
    mijn broertje heeft autisme en mijn andere kind krijgt weinig aandacht -> mijn-broer-of-zus-is-anders leven-met-autisme
    kind overgewicht afvallen met het hele gezin -> samen-fit
    voorlezen in onze eigen taal -> voorlezen-bij-u-thuis opgroeien-met-twee-talen
    `,
  ),
  ...asked(
    'young',
    `
    ik slaap slecht en lig te malen -> beter-slapen-voor-jongeren stress-de-baas
    mijn ouders zijn gescheiden en ik moet steeds wisselen -> twee-huizen kies-8-tot-en-met-12-jaar
    ik word uitgescholden op school -> stevig-op-de-middelbare
    ik ben 15 en zorg voor mijn zieke moeder -> jonge-mantelzorgers
    zonder diploma een baan vinden -> pak-je-kans
    wat moet ik regelen als ik 18 word -> bijna-achttien
    ik ken hier niemand en eet altijd alleen -> eetclub-18-plus
    ik ben 17 en zwanger -> jonge-ouders voorzorg
    huiswerk plannen lukt me niet -> plannen-en-leren
    `,
  ),
  ...asked(
    'professional',
    `
    groep voor kinderen na huiselijk geweld -> veilig-en-sterk
    Rots & Water -> rots-en-water-8-tot-en-met-10-jaar rots-en-water-groep-7-en-8
    gedragsdeskundige consultatie -> meedenken-gedragsdeskundige
    ouders met een licht verstandelijke beperking, opvoedondersteuning -> opvoeden-in-kleine-stappen stap-voor-stap
    lotgenotengroep jonge mantelzorgers -> jonge-mantelzorgers
    VVE taalstimulering peuters -> praten-en-spelen-met-uw-peuter voorlezen-bij-u-thuis
    zelf co-trainer worden -> co-trainer-worden
    lastig oudergesprek voeren als leerkracht -> zorgen-bespreken-met-ouders
    leefstijlinterventie kinderen obesitas -> samen-fit
    voortijdig schoolverlater zonder dagbesteding -> pak-je-kans jouw-eigen-mentor talentlab
    preventieve aanpak angststoornis basisschoolleeftijd -> minder-piekeren-8-tot-en-met-12-jaar
    `,
  ),
  ...asked(
    'typing',
    `
    mijn doghter is erg onseker -> weerbaarheidstraining-8-tot-en-met-10-jaar stevig-op-de-middelbare rots-en-water-8-tot-en-met-10-jaar kanjertraining-na-school samen-stevig-5-tot-en-met-7-jaar
    faalanst -> durf-fouten-te-maken
    schijden kinderen -> samen-ouder-blijven kies-8-tot-en-met-12-jaar kies-4-tot-en-met-7-jaar
    kind slaap niet door -> slaapt-uw-kind-slecht
    puberteid -> puber-in-huis praten-met-uw-puber straks-naar-de-brugklas als-uw-kind-grenzen-opzoekt
    mantelsorg -> jonge-mantelzorgers mijn-broer-of-zus-is-anders
    gammen telefoon verslaaft -> gamen-en-schermen meer-grip-op-gamen
    babie masage -> babymassage
    `,
  ),
  ...asked(
    'age-or-place',
    `
    kleuter scheiding -> kies-4-tot-en-met-7-jaar samen-ouder-blijven
    mijn dochter van 13 is onzeker -> stevig-op-de-middelbare
    weerbaarheid 9 jaar Katwijk -> weerbaarheidstraining-8-tot-en-met-10-jaar rots-en-water-8-tot-en-met-10-jaar kanjertraining-na-school
    slecht slapen dochter 16 -> beter-slapen-voor-jongeren
    peuters taal 2401 -> praten-en-spelen-met-uw-peuter voorlezen-bij-u-thuis opgroeien-met-twee-talen
    zoon groep 6 heeft faalangst -> durf-fouten-te-maken minder-piekeren-8-tot-en-met-12-jaar
    eten met een dreumes -> moeilijke-eters driftbuien-en-peutermanieren
    activiteiten kind 1 jaar -> speelochtend buurtmiddag-voor-gezinnen
    `,
  ),
  ...asked(
    'long',
    `
    Onze dochter van 7 speelt op het schoolplein altijd alleen. De juf zegt dat ze geen aansluiting vindt. We zouden haar graag leren hoe ze contact maakt. -> vrienden-maken-6-tot-en-met-8-jaar kanjertraining-na-school
    Hallo, ik ben bijna uitgerekend en mijn partner en ik vragen ons af of er een cursus is waar we samen heen kunnen. Het is ons eerste kindje. -> prepare-samen-ouders-worden
    Sinds mijn vader is overleden wil mijn zoon van 8 niet meer naar school. Hij is stil en huilt in bed. Wie kan hem helpen met zijn verdriet? -> iemand-missen
    Ik werk op een basisschool en maak me zorgen over een leerling. Ik vind het moeilijk om dit met de ouders te bespreken. Is er een training voor ons team? -> zorgen-bespreken-met-ouders
    Mijn zoon van 11 heeft de diagnose ADHD gekregen. Thuis is het een chaos en op school gaat het ook niet goed. Wat kunnen wij als ouders doen? -> uw-kind-heeft-adhd drukke-kinderen
    Elke avond hetzelfde liedje: eten is oorlog, naar bed gaan is oorlog. Ik wil niet meer boos worden maar het lukt niet. De oudste is 6 en de jongste 4. -> opvoeden-en-zo positief-opvoeden kort-opvoedadvies moeilijke-eters slaapt-uw-kind-slecht
    `,
  ),
  ...asked(
    'english',
    `
    my son is being picked on by classmates -> mijn-kind-wordt-gepest weerbaarheidstraining-8-tot-en-met-10-jaar stevig-op-de-middelbare
    how to deal with a rebellious teenager -> puber-in-huis praten-met-uw-puber als-uw-kind-grenzen-opzoekt
    parenting course in English -> opvoedvragen-in-het-engels positief-opvoeden peuter-in-zicht
    I feel lonely and just moved here with a baby -> home-start moeders-informeren-moeders speelochtend koffieochtend nieuw-in-nederland
    too much screen time -> gamen-en-schermen
    anxious child 10 years old -> minder-piekeren-8-tot-en-met-12-jaar
    `,
  ),
  ...asked(
    'other-language',
    `
    oğlum okulda zorbalığa uğruyor -> mijn-kind-wordt-gepest weerbaarheidstraining-8-tot-en-met-10-jaar stevig-op-de-middelbare
    bebeğim çok ağlıyor -> als-uw-baby-veel-huilt
    borç para -> rondkomen-met-kinderen schulden-je-bent-niet-de-enige
    dziecko nie śpi -> slaapt-uw-kind-slecht
    طفلي لا ينام -> slaapt-uw-kind-slecht
    `,
  ),
];
