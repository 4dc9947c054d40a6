import { asked } from './questions.ts';

/** Questions on which the list of words was tried while it was made. */
export const tunedQuestions = [
  ...asked(
    'parent',
    `
    mijn kind luistert niet -> positief-opvoeden opvoeden-en-zo kort-opvoedadvies
    driftbuien -> driftbuien-en-peutermanieren peuter-in-zicht
    zoon van 9 wordt gepest -> mijn-kind-wordt-gepest weerbaarheidstraining-8-tot-en-met-10-jaar
    wij gaan scheiden, hoe vertellen we het de kinderen -> samen-ouder-blijven
    mijn dochter wil niet slapen -> slaapt-uw-kind-slecht driftbuien-en-peutermanieren
    de baby huilt de hele dag -> als-uw-baby-veel-huilt
    zindelijk -> zindelijk-worden
    hij zit de hele dag te gamen -> gamen-en-schermen
    ruzie tussen de kinderen -> ruzie-broers-en-zussen
    mijn kind eet slecht -> moeilijke-eters driftbuien-en-peutermanieren
    adhd -> uw-kind-heeft-adhd drukke-kinderen
    autisme in ons gezin -> leven-met-autisme
    puber met een grote mond -> puber-in-huis praten-met-uw-puber
    hoeveel zakgeld geef je -> zakgeld-en-kleedgeld
    ik ben zwanger van mijn eerste -> prepare-samen-ouders-worden
    schulden en kinderen -> rondkomen-met-kinderen
    bang voor de toets -> durf-fouten-te-maken
    mijn kind is te zwaar -> samen-fit
    ik voel me alleen sinds de bevalling -> geen-roze-wolk moeders-informeren-moeders home-start
    opa is overleden en mijn kind is verdrietig -> iemand-missen
    zij heeft geen vriendinnetjes -> vrienden-maken-6-tot-en-met-8-jaar sterk-met-elkaar-9-tot-en-met-12-jaar
    wat leuks te doen voor het hele gezin -> buurtmiddag-voor-gezinnen speelochtend
    mijn man sloeg mij, kinderen hebben het gezien -> veilig-en-sterk
    peuter praat nog niet -> praten-en-spelen-met-uw-peuter
    hij wil niet meer leven -> praten-over-niet-meer-willen-leven
    `,
  ),
  ...asked(
    'young',
    `
    ik heb elke dag ruzie met mijn ouders -> uit-de-ruzie
    ik voel me somber -> praten-als-je-somber-bent
    hoe stop ik met vapen -> stoppen-met-vapen
    mijn moeder drinkt te veel -> zorgen-om-je-ouder-online zorgen-om-je-vader-of-moeder
    ik heb schulden -> schulden-je-bent-niet-de-enige
    veel stress door examens -> stress-de-baas
    ik game te veel -> meer-grip-op-gamen
    vragen over seks -> verliefd-vrij-en-veilig
    `,
  ),
  ...asked(
    'professional',
    `
    weerbaarheidstraining groep 7 -> rots-en-water-groep-7-en-8 weerbaar-in-de-klas
    KOPP KVO groep -> zorgen-om-je-vader-of-moeder zorgen-om-je-ouder-online
    scholing meldcode kindermishandeling -> werken-met-de-meldcode
    sova training basisschool -> vrienden-maken-6-tot-en-met-8-jaar sterk-met-elkaar-9-tot-en-met-12-jaar
    triple p -> positief-opvoeden kort-opvoedadvies oudertraining-lastig-gedrag
    gezin dat hulp afhoudt, zorgmijder -> in-contact-blijven
    prenataal huisbezoek kwetsbare zwangere -> voorzorg
    opvoedcursussen voor ouders -> opvoeden-en-zo positief-opvoeden peuter-in-zicht
    echtscheidingskinderen -> kies-8-tot-en-met-12-jaar kies-4-tot-en-met-7-jaar
    faalangsttraining -> durf-fouten-te-maken
    `,
  ),
  ...asked(
    'typing',
    `
    weerbaarheit -> weerbaarheidstraining-8-tot-en-met-10-jaar samen-stevig-5-tot-en-met-7-jaar stevig-op-de-middelbare
    echtschijding -> samen-ouder-blijven kies-8-tot-en-met-12-jaar kies-4-tot-en-met-7-jaar
    mijn kint wort gepesd -> mijn-kind-wordt-gepest
    autistme -> leven-met-autisme
    driftbuijen peuter -> driftbuien-en-peutermanieren peuter-in-zicht
    huilbabie -> als-uw-baby-veel-huilt
    zindeluk worden -> zindelijk-worden
    `,
  ),
  ...asked(
    'age-or-place',
    `
    kind van 3 driftbuien -> driftbuien-en-peutermanieren peuter-in-zicht
    weerbaarheid 6 jaar -> samen-stevig-5-tot-en-met-7-jaar kanjertraining-na-school
    baby van 8 weken massage -> babymassage
    scheiding kind van 5 in Leiden -> kies-4-tot-en-met-7-jaar samen-ouder-blijven
    groep 8 naar brugklas -> straks-naar-de-brugklas
    iets met sport voor mijn zoon van 7 -> sportinstuif
    2312 pubers -> puber-in-huis praten-met-uw-puber
    `,
  ),
  ...asked(
    'long',
    `
    Goedemiddag, mijn zoontje is net 2 geworden en bij alles wat we vragen zegt hij nee. Hij gooit zich op de grond en krijst. Mijn vriend en ik weten niet meer wat we moeten doen. -> driftbuien-en-peutermanieren peuter-in-zicht
    Mijn ex en ik zijn sinds de zomer uit elkaar. Onze dochter van 9 huilt veel bij het wisselen en wil er niet over praten. Is er iets voor haar? -> kies-8-tot-en-met-12-jaar
    Ik ben moeder van een meisje van 14. Zij zit alleen nog op haar kamer en op haar telefoon, en als ik iets zeg wordt ze boos. Ik wil weer een normaal gesprek met haar. -> praten-met-uw-puber puber-in-huis
    Wij zijn net in Nederland komen wonen. Ik spreek nog weinig Nederlands en weet niet hoe de school hier werkt. -> nieuw-in-nederland opvoeden-in-twee-culturen opvoedvragen-in-het-engels
    `,
  ),
  ...asked(
    'english',
    `
    my toddler has tantrums -> driftbuien-en-peutermanieren peuter-in-zicht
    bullied at school -> mijn-kind-wordt-gepest weerbaarheidstraining-8-tot-en-met-10-jaar stevig-op-de-middelbare
    we are getting divorced -> samen-ouder-blijven kies-8-tot-en-met-12-jaar
    baby won't sleep -> slaapt-uw-kind-slecht als-uw-baby-veel-huilt
    potty training -> zindelijk-worden
    `,
  ),
  ...asked(
    'other-language',
    `
    çocuğum uyumuyor -> slaapt-uw-kind-slecht beter-slapen-voor-jongeren driftbuien-en-peutermanieren
    boşanma -> samen-ouder-blijven kies-8-tot-en-met-12-jaar kies-4-tot-en-met-7-jaar
    rozwód -> samen-ouder-blijven kies-8-tot-en-met-12-jaar kies-4-tot-en-met-7-jaar
    طلاق -> samen-ouder-blijven kies-8-tot-en-met-12-jaar kies-4-tot-en-met-7-jaar
    `,
  ),
];
