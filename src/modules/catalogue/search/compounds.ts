import { stemOf } from './words.ts';

/**
 * Words of which Dutch makes longer ones in this field. Stemming alone does not find "opvoeden" in "opvoedcursussen".
 * Not too short and not too common as a beginning of other words, or they would be cut where nothing was joined.
 */
const PARTS = `
  aandacht achterstand adem agressie alcohol angst app arbeid armoede arts assertiviteit autisme avond baby babbel balans ballet bad ballon bed begeleiding
  behandeling bestand beperking bevalling bewegen beweging bezoek bij bijeenkomst bijles blowen boek boos borst voeding brein brief broer brug klas buddy bui buren buurt
  centrum coach coaching college communicatie conflict contact cultuur culturen cursus dag deel delen depressie diploma dwang doel drank drift drinken druk drugs echt scheiding
  scheiden eczeem eet eten emotie energie ervaring examen extern faal familie feest fiets film fit fles foto geboorte gebruik gedrag geduld geheugen geld geluk gesprek
  geweld gewicht gezin gezond gezondheid gewoonte grens grenzen groei groep groepen gym handicap hechting hoog begaafd hoogbegaafd huil huis huiselijk werk hulp hygiene identiteit info inkomen intelligentie
  internet intake jaar jeugd jonge jongen jongens jongeren kamer kamp kansen kaart kanjer keuken kind kinderen kleed kleuter kleuters klets klier koffie koken kook kraam
  kunst kwaliteit kosten lach leef leer leesd leesplezier leren les lessen lezen lichaam licht liefde lijn logopedie lot genoten luier luister luisteren lunch maag maaltijd mantel zorg
  massage mediatie media meidens meiden meisjes mentor middag middel middelbaar misbruik moeder moeders mond motoriek muziek naam nacht nagel net netwerk ochtend oma ondersteuning onderwijs
  onzeker ontbijt ontmoeting ontwikkeling oorlog oppas opvang opvoed opvoeding opleiding opa ouder ouders ouderschap overgang overleg overlijden paniek partner pauze peer peuter peuters pest pesten pijn
  plaats plan plannen plein pleeg poep poli potje praat praktijk praten preventie pret prikkel prikkels probleem problemen project psycho psychologie puber pubers puberteit punt reis relatie rekenen rekening rijm rook
  roken rots rouw ruimte rust ruzie samen scherm schermen school scholen schreeuw schuld schulden seks seksualiteit slaap slapen smaak sociaal speel spel spelen spelletjes sport spraak spreek uur start stap
  steun stem stief stilte straat straf stress stoornis studie suiker taal talen tafel talent tand tanden team telefoon thema thuis tiener tieners tijd tip toeslag toets training trainingen trauma tuin tuk tussen tweeling uit
  vaardigheid vaardigheden vader vaders vakantie val veilig veiligheid verdriet verslaving verslaafd vermoeden verwerking video vlog voedsel voeding voetbal vol volwassen voor school vragen vragenuur vriend vrienden vriendschap vrij willigers vrijwilligers
  vrouwen vuur wandel wandeling weerbaar weerbaarheid welzijn wereld werk wijk winkel woede wonen workshop zakgeld zelf zelfstandig zelfstandigheid vertrouwen zelfvertrouwen beeld zelfbeeld ziek zieken ziekte ziekenhuis zindelijk zindelijkheid zomer zorgen zus
  zussen zuigeling zwanger zwangerschap zwem zwemmen zwemles game games gamen taart bank kast klus knutsel dans drama theater toneel natuur bos boerderij computer laptop tablet mobiel
`;

const stems = new Set(
  PARTS.split(/\s+/)
    .filter((part) => part.length > 2)
    .map(stemOf),
);
/** Before a verb: "doorslapen" is about "slapen". */
const PREFIX = /^(door|in|uit|op|af|aan|mee|om|over|voor|na|bij|samen|weg|thuis)$/;
const JOINTS = ['', 's', 'en', 'e', 'n'];
const known = new Map<string, string[]>();
const KEPT = 20_000;

/** Stems of the parts of a compound that say what it is about; none when the word is no compound of ours. */
export function partsOf(word: string): string[] {
  if (word.length < 7) return [];
  const remembered = known.get(word);
  if (remembered) return remembered;
  if (known.size >= KEPT) known.clear();
  const parts = /^[a-z]+$/.test(word) ? (cut(word, 3) ?? []) : [];
  const found = [...new Set(parts.filter((part) => !PREFIX.test(part)).map(stemOf))];
  known.set(word, found);
  return found;
}

/** The fewest and longest parts, or undefined when something is left over. */
function cut(word: string, most: number): string[] | undefined {
  for (let at = word.length - 3; at >= 2; at -= 1) {
    const [first, rest] = [word.slice(0, at), word.slice(at)];
    if (!isPart(first) && !PREFIX.test(first)) continue;
    for (const joint of JOINTS) {
      if (!rest.startsWith(joint)) continue;
      const second = rest.slice(joint.length);
      if (second.length >= 3 && isPart(second)) return [first, second];
      const more = most > 2 && second.length > 6 ? cut(second, most - 1) : undefined;
      if (more) return [first, ...more];
    }
  }
  return undefined;
}

function isPart(piece: string): boolean {
  return piece.length >= 3 && stems.has(stemOf(piece));
}
