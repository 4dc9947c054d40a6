/** A word as it was typed (small letters, without accents) and its stem, by which words are compared. */
export interface Word {
  typed: string;
  stem: string;
}

const STEMS_KEPT = 50_000;
const stems = new Map<string, string>();

/** The words of a text in any language and script, in their order. */
export function wordsIn(text: string): Word[] {
  return tokensIn(text).map((typed) => ({ typed, stem: stemOf(typed) }));
}

/** The same as they are typed only. */
export function tokensIn(text: string): string[] {
  return (PLAIN.test(text) ? fold(text).match(/[a-z0-9]+/g) : fold(text).match(/[\p{L}\p{N}]+/gu)) ?? [];
}

const PLAIN = /^[\x20-\x7e\s]*$/;

/** Small letters without accents; Arabic and Turkish letters that are written in several ways become one. */
export function fold(text: string): string {
  if (PLAIN.test(text)) {
    const small = text.toLowerCase();
    return small.includes("'") ? small.replace(/(?<=[a-z])'(?=[a-z])/g, '') : small;
  }
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[ıłøßأإآىةæ]/g, (letter) => LETTERS[letter] ?? letter);
}

const LETTERS: Record<string, string> = { ı: 'i', ł: 'l', ø: 'o', ß: 'ss', أ: 'ا', إ: 'ا', آ: 'ا', ى: 'ي', ة: 'ه', æ: 'ae' };

/** Stem of a folded word, Dutch first: "gepest" and "pesten" are "pest", "slaapt" and "slapen" are "slap". Remembered, and bounded. */
export function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= STEMS_KEPT) stems.clear();
  const stem = /^[a-z]+$/.test(word) ? closed(bare(word)) : word.replace(/^(وال|بال|كال|فال|لل|ال|[ولب](?=.{4}))(?=..)/, '');
  stems.set(word, stem);
  return stem;
}

/** Forms that no rule finds. */
const IRREGULAR: Record<string, string> = {
  ...same('sla', 'slaan slaat sloeg sloegen geslagen slaand'),
  ...same('bijt', 'bijten bijter beet gebeten'),
  ...same('eet', 'eten eet at aten gegeten eter eters'),
  ...same('slaap', 'sliep sliepen'),
  ...same('drink', 'dronk dronken gedronken'),
  ...same('lieg', 'liegt loog logen gelogen'),
  ...same('overlijd', 'overleed overleden overlijden'),
  ...same('sterf', 'stierf gestorven doodgegaan'),
  ...same('verlies', 'verloor verloren verliest'),
  ...same('schreeuw', 'schreeuwt geschreeuw schreeuwen'),
  ...same('scheld', 'schold scholden uitgescholden gescholden uitschelden'),
  ...same('kind', 'kinderen kids kindjes kinders kinder'),
  ...same('baby', 'babys babies babietje'),
  ...same('ouder', 'ouders'),
  ...same('lees', 'lezen leest las gelezen'),
  ...same('vecht', 'vocht gevochten vechten'),
  ...same('drug', 'drugs'),
  ...same('slecht', 'slechter'),
  ...same('zwaar', 'zware zwaarder'),
  ...same('weet', 'wist'),
  ...same('game', 'gamen gamet gamed gamer gamers gaming game games gegamed'),
  ...same('toets', 'toetsen toetsje'),
  ...same('mis', 'mist missen miste gemist'),
};

function same(stem: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, stem]));
}

/** No participles, though they begin with ge-. */
const NO_PARTICIPLE =
  /^ge(weld|zond|wicht|duld|zin|boort|meent|bied|luid|drag|voel|bruik|zag|zel|sprek|heim|vaar|loof|meen|dicht|tal|bed|not|niet|bor)/;

function bare(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular) return irregular;
  if (word.length <= 3) return word;
  let stem = word
    .replace(/^(uit|op|aan|af|in|mee|weg|buiten|voor|over|om|na|terug)ge(?=.{3,}(t|d|en)$)/, '$1')
    .replace(/(?<=...)i(es|ed)$/, 'ie')
    .replace(/(?<=...[bcdfgklmnprstvwxz])(ed|ing)$/, '')
    .replace(/heden$/, 'heid')
    .replace(/(?<=...)(etje|tje|pje|je)s?$/, '')
    .replace(/(?<=...)([^aeijosuty]|[bcdfgklmnprtvw]e|[^aeiou][aio]|ie)s$/, '$1')
    .replace(/(?<=...)(en|e)$/, '');
  if (stem.startsWith('ge') && stem.length >= 6 && /(t|d|en)$/.test(word) && !NO_PARTICIPLE.test(stem)) stem = stem.slice(2);
  stem = stem
    .replace(/(?<=....)ing$/, '')
    .replace(/(?<=....)heid$/, '')
    .replace(/(?<=....)ig$/, '');
  return stem.replace(/(?<=...[^aeiou])(d|dt|t)$/, '');
}

/** One way of writing: no double letters, f for v and s for z at the end. */
function closed(stem: string): string {
  return stem
    .replace(/(.)\1+/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/dt$/, 'd')
    .replace(/ie$|y$/, 'i');
}

/** How a word sounds, roughly, so that "doghter" and "dochter", "schijden" and "scheiden" are one. */
export function soundOf(word: string): string {
  return word
    .replace(/ij|ei|ey/g, 'y')
    .replace(/au/g, 'ou')
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/ck|c|q/g, 'k')
    .replace(/ie|y$/g, 'i')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/dt?$/, 't')
    .replace(/b$/, 'p')
    .replace(/(.)\1+/g, '$1');
}

/** Said in so many questions that they tell offers not apart. */
const SAYS_NOTHING = `
  de het een en of maar want dat die dit deze daar er hier wat wie waar hoe waarom wanneer welke welk ik je jij u uw wij we ons onze zij ze hij hem
  haar hun mij me mijn mn jouw jullie men niet geen wel nog al ook heel erg zo te ten ter tot in op aan bij met voor van uit over om na naar door
  dan als is ben bent zijn was waren geweest wordt word worden werd geworden heb heeft hebben had hadden kan kun kunt kunnen kon kunnend wil wilt willen
  wou wilde moet moeten moest mag mogen zal zullen zou zouden ga gaat gaan ging doe doet doen deed gedaan krijg krijgt krijgen kreeg kom komt komen
  steeds altijd vaak soms nooit weer meer minder veel weinig beetje iets niets niks alles alle alleen maar even graag gewoon echt eigenlijk gewoon
  kind kinderen kindje kids zoon zoontje dochter dochtertje dochters zonen jongen jongens meisje meisjes ouder ouders help hulp helpen helpt tip tips vraag vragen
  probleem problemen iemand mensen man vrouw vriend mama papa moeder vader mijne zelf elkaar ander andere anderen deze keer dag dagen week jaar jaren
  oud jong maand maanden goed beste beter lukt lukken weet weten vind vinden vindt zoek zoeken zoekt informatie info graag bedankt hallo
  goedemiddag goedemorgen hoi dank alvast groet groeten vriendelijke situatie manier dingen ding zegt zeggen zeg laat laten maak maakt maken
  hele beide allebei twee drie sinds tijdens tegen onder zonder tussen per via rond omdat doordat zodat terwijl toen nu vandaag morgen net bijna al
  cursus training groep bijeenkomst workshop aanbod activiteit activiteiten programma ondersteuning begeleiding advies opvoedvraag regio gratis
  kinder stel stellen ooit meteen snel langs zich zit zitten zat staat staan stond terug nergens ergens overal voel voelt voelen gevoel lijkt lijken blijft blijven
  begint beginnen probeer probeert proberen denk denkt denken snap snapt merk merkt houd houdt houden neemt nemen trekt trek stopt stop valt vallen ligt liggen
  telkens eindelijk misschien gelijk samen graag tijd keren zomaar alvast inmiddels soort gaande mogelijk nodig erge vaker ouders onder hulpvraag advies
  the a an and or but of for to in on at with from by is are was be been am do does did has have had having not no my our your his her their its
  he she it they we you i me him us them this that these those what which who how why when where can could will would should may might want wants
  need needs get gets got go goes going very too so just also more most some any all child children son daughter boy girl kid parent parents
  help about please there here new old year years month months day
  ve bir bu da de mi icin ile cok ne var yok benim bana cocugum cocuk kizim oglum yardim
  i w z na nie jest sie mam mi moje moj moja dla jak co to do dziecko corka syn pomoc
  في من على عن مع هل ما لا كيف طفلي ابني ابنتي طفل اطفال مساعده
`;

const silent = new Set(SAYS_NOTHING.split(/\s+/).filter((word) => word !== ''));

/** True for a word that alone says nothing about what somebody looks for. */
export function saysNothing({ typed }: Word): boolean {
  return typed.length < 2 || silent.has(typed);
}

/** Everyday words that say something, but that the shelf need not have: not taken for typing errors. */
const EVERYDAY = `
  aandacht aardig achter adem afgelopen afspraak allerlei ander antwoord appel arm arts auto avond baas bal bank bed been begrijp begrijpen begrijpt begrip bel bellen bericht beroep
  bezig bezoek blij bloed boek boos boter boterham brief broek brood buik buiten buren buurman centrum dagje dak deur dier dieren dik doel dom donker dorp douche dragen dromen droom
  druk dubbel duidelijk duur echt eerlijk eerst eigen einde enkel familie feest fiets fietsen film fijn fout fruit gang gat gebeurt gebruik gedachten gedaan gedrag gehoor geloof
  geluid geluk gelukkig genoeg gesprek geven gezellig gezicht glas groen groot grote haar haast half hand handen hard hart hebben heel hemd herfst hond honden honger hoofd hoog huid huis
  jas jaloers kaas kamer kans kapot kast kat kerk kerst keuken kies kijk kijken kijkt klaar klas klein kleine kleren klok koffie kok kopen kort koud kracht krant kwaad kwijt laatst lach lachen
  lang langer later leer leerling leert leeg lekker lente leven lezen licht lief lieve lijf links lippen lucht maandag meisje melk merken middag moe mond mooi morgen muis muur
  naam naar nacht neus neven nieuw nieuwe nieuws nicht oefenen ogen oma onweer oom oor opa open oren oud pakken papier park pijn plaats plan plant plek poes praten prijs probeer
  raam rare recht rechts regen reis rijden roepen rond rood rug ruim rust rustig saai samen schoen schoenen schoon schrijven sinterklaas sla sleutel slim sluiten smaak sneeuw snoep
  soep spannend speelgoed spel spelen spreken spullen stad stap stem ster sterk stil stoel straat stuk tand tante tas tekenen telefoon tent thuis tijd toekomst trap trein trots tuin
  uur vader vakantie vals vandaag varen vast veilig verder verdriet vergeten verhaal verhuizen verhuizing verjaardag verkeer verkeerd verkopen verlaten vertel vertellen vertelt vertrouwen vervelen verveelt
  verveel verven vies vieze vinger vlees voet voeten vogel vol volgend voorbeeld vorig vraagt vreemd vrij vriend vroeg vroeger vuur wachten wakker wandelen warm was wassen water weekend weg werk wereld
  winkel winter wit wonen woning woord zacht zand zee zeep ziek ziekenhuis zien ziet zin zingen zoet zomer zon zondag zout zwart zwemmen`;

/** Words that may be meant as they stand: not taken for typing errors. */
export const ordinaryWords: ReadonlySet<string> = new Set([...silent, ...EVERYDAY.split(/\s+/).filter((word) => word !== '')]);
