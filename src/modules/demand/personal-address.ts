// Endings that make a street of any word.
const SURE = 'straat|straatje|laan|laantje|weg|gracht|kade|singel|dijk|steeg|dreef|plantsoen|plein|pad|allee|boulevard|str\\.';
// Endings that also occur in ordinary words: only after a capital.
const LIKELY =
  'hof|park|baan|markt|veld|haven|burg|dam|berg|wal|bos|erf|hoek|poort|waard|meent|gaarde|zoom|brink|donk|horst|weide|akker|kamp|rijn|vest|vliet|rade|wetering|schans|rak';
// Words and places that end so but are no streets.
const NOT =
  /^(?:onderweg|school(?:plein|weg)|dorpsplein|buurtplein|opgroeiplein|speelplein|leerplein|stappenplan|leerpad|zorgpad|fietspad|voetpad|snelweg|rijnsburg|valkenburg|stevenshof|roomburg|rijndijk|zoeterwoude-rijndijk|haarlem.*|sportpark|speelpark|sportveld|voetbalveld|zomerkamp|bijbaan|arbeidsmarkt|speelhoek|leeshoek|wijkpark)$/i;
// A count, an age or a time after it: "op het plein 3 keer".
const COUNT = String.raw`(?!\s*(?:x\b|%|\+|-\s?\d|/\s?\d|[.:]\d|[àa]\s\d|t/m|tot\b|of\s\d|en\s\d|keer|kind|ouder|jonge|meisje|jaar|jr|jarig|maand|mnd|week|weken|dag|uur|minuten|km|plek|plaats|deelnemer|gezin|peuter|kleuter|puber|tiener|baby|leerling|groep|moeder|vader|euro|avond|middag|ochtend|bijeenkomst|procent|gesprek|cliënt|broer|zus|sessie|team|stel|mensen|leden|man\b|les|vrijwilliger))`;
const NUMBER = String.raw`\s*,?\s*(?:nr\.?|nummer|no\.?|huisnr\.?|huisnummer)?\s*\d{1,5}(?!\d)${COUNT}(?:\s?[-/]?\s?(?:[a-zA-Z]\b|(?:bis|hs|I{1,3})\b))?`;

const patterns = [
  // Lorentzkade 12, Van der Breestraat 5a
  new RegExp(String.raw`(?<![\p{L}])([\p{L}.'-]{2,}(?:${SURE}))${NUMBER}`, 'giu'),
  // Kooipark 3, Nieuwe Rijn 12: capital, ending
  new RegExp(String.raw`(?<![\p{L}])(\p{Lu}[\p{L}'-]*(?:${LIKELY}))${NUMBER}`, 'gu'),
  // Laan van Meerdervoort 100, Plein 1813 4, Hof van Holland 3
  new RegExp(
    String.raw`(?<![\p{L}])((?:Laan|Plein|Weg|Hof|Park|Kade|Gracht|Singel|Dijk|Pad|Markt|Burgemeester|Burg\.|Prins|Prinses|Koningin)\s(?:\p{L}[\p{L}.'-]*\s){1,4}?)${NUMBER}`,
    'gu',
  ),
  // Lange Mare 12, Oude Rijn 44
  new RegExp(
    String.raw`(?<![\p{L}])((?:Nieuwe|Oude|Lange|Korte|Hoge|Lage|Kleine|Grote|Eerste|Tweede|Derde)\s\p{Lu}[\p{L}'-]{2,})${NUMBER}`,
    'gu',
  ),
  // 2315 AB 12
  /(?<!\d)([1-9]\d{3}\s?[A-Z]{2})\s?,?\s?(?:nr\.?\s?)?\d{1,5}(?!\d)/g,
];

/** Streets with a number, as they are written in the Netherlands. */
export function findAddresses(text: string): string[] {
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].filter(([, name]) => !NOT.test((name ?? '').trim())).map(([all]) => all.trim()),
  );
  return found.filter(
    (one, index) => !found.some((other, at) => at !== index && other.includes(one) && (other.length > one.length || at < index)),
  );
}
