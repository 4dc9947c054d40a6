import type { AgeSaid } from '../ages.ts';

/** Who asks, as far as the words tell. */
export type Speaker = 'parent' | 'young' | 'professional' | 'anyone';

const CHILD =
  /(?<!\p{L})(mijn|m'n|onze|ons|een|my|our) (\p{L}+ )?(kind|kinderen|kindje|zoon|zoontje|dochter|dochtertje|baby|peuter|kleuter|puber|jongen|meisje|oudste|jongste|tweeling|kids|child|children|son|daughter|toddler|teenager)(?!\p{L})|(?<!\p{L})(zwanger|bevalling|bevallen|ouderschap|opvoed\p{L}*|alleenstaande (moeder|vader|ouder)|ik ben (de )?(moeder|vader|oma|opa)|als (moeder|vader|ouder)|pregnant)(?!\p{L})/iu;
const YOUNG =
  /(?<!\p{L})(mijn|m'n) (ouders?|moeder|vader|mentor|school|klas|broer|broertje|zus|zusje|vrienden|vriend|vriendin|huiswerk|examens?|lijf|kamer)(?!\p{L})|(?<!\p{L})(op school|huiswerk|examens?|my (parents|mum|mom|dad|school|exams?))(?!\p{L})/iu;
const SELF = /(?<!\p{L})(ik|mij|me|i|i'm|mezelf|myself)(?!\p{L})/iu;
const PROFESSIONAL =
  /(?<!\p{L})(leerling(en)?|cli[eë]nt(en)?|professionals?|leerkracht(en)?|docent(en)?|juf|meester|collega'?s?|team|doelgroep|interventie(s)?|module|scholing|bijscholing|deskundigheid\p{L}*|jgz|vve|lvb|kopp|kvo|sova|verwijz\p{L}*|casus|casu[iï]stiek|consultatie|meldcode|preventie\p{L}*|ib'er|intern begeleider|pedagogisch medewerkers?|huisarts|wijkteam|jgt|basisschoolleeftijd|co-?trainer|vrijwilliger (worden|bij)|word vrijwilliger|volunteer)(?!\p{L})/iu;

/** A young person tells of themselves, a parent of a child, a professional of pupils and colleagues. */
export function speakerOf(question: string, said: AgeSaid | undefined): Speaker {
  if (PROFESSIONAL.test(question)) return 'professional';
  if (CHILD.test(question)) return 'parent';
  if (!SELF.test(question)) return 'anyone';
  if (YOUNG.test(question)) return 'young';
  const own = /(?<!\p{L})(ik ben|i am|i'm)\s+(nu |pas |bijna )?\d/iu.test(question) && said && said.age.to >= 96;
  return own ? 'young' : 'anyone';
}
