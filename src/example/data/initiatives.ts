import { fri, mon, sat, wed } from './day-parts.ts';
import { gm } from './municipalities.ts';

export interface ExampleInitiative {
  /** Key of somebody with an account, or a name without one. */
  readonly person?: string;
  readonly name?: string;
  readonly who: 'parent' | 'youth' | 'association' | 'professional';
  readonly title: string;
  readonly what: string;
  readonly theme: string | null;
  readonly ageMin: number;
  readonly ageMax: number;
  readonly municipality: string;
  readonly place: string;
  readonly dayParts: readonly number[];
  readonly dates: string;
  readonly people: number;
  readonly needs: readonly ('room' | 'help' | 'money')[];
  readonly needsNote: string;
  readonly state: 'waiting' | 'published' | 'returned';
  readonly reason?: { code: 'unclear'; words: string };
  /** Somebody who wants to join or help. */
  readonly reply?: { kind: 'join' | 'help'; name: string; message: string };
}

/** What made-up residents and clubs of the region want to begin, in every state. */
export const initiatives: readonly ExampleInitiative[] = [
  {
    person: 'samira-fictief',
    who: 'parent',
    title: 'Samen koken met kinderen',
    what: 'Elke maand koken we met een groepje ouders en kinderen een maaltijd uit een ander land. De kinderen snijden en roeren mee. Daarna eten we samen.\n\nIedereen mag meedoen. U hoeft niet te kunnen koken.',
    theme: 'things-nearby',
    ageMin: 48,
    ageMax: 143,
    municipality: gm.leiden,
    place: 'Keuken van het buurthuis in Leiden-Noord',
    dayParts: [],
    dates: 'Elke eerste zaterdag van de maand, van 15 tot 18 uur',
    people: 16,
    needs: ['help'],
    needsNote: 'We zoeken nog iemand die met de boodschappen helpt.',
    state: 'published',
    reply: { kind: 'help', name: 'Joris', message: 'Ik heb een bakfiets en kan de boodschappen wel halen.' },
  },
  {
    name: 'Buurtvereniging De Proeftuin',
    who: 'association',
    title: 'Huiswerkcafé in de kantine',
    what: 'Onze kantine staat op woensdagmiddag leeg. We maken er een rustige plek van om huiswerk te maken. Er is thee en er zijn vrijwilligers die meekijken.',
    theme: 'school-learning',
    ageMin: 144,
    ageMax: 215,
    municipality: gm.katwijk,
    place: 'Kantine van de sportclub',
    dayParts: [wed.afternoon],
    dates: '',
    people: 20,
    needs: ['help', 'money'],
    needsNote: 'Voor schriften en thee zoeken we een klein bedrag.',
    state: 'published',
  },
  {
    name: 'Lotte',
    who: 'youth',
    title: 'Skaten voor meiden',
    what: 'Ik wil op vrijdag een uur op de skatebaan voor meiden die het nog niet kunnen. Ik leer je de eerste dingen. Neem een helm mee.',
    theme: 'sport-exercise',
    ageMin: 120,
    ageMax: 191,
    municipality: gm.leiderdorp,
    place: 'De skatebaan',
    dayParts: [fri.early],
    dates: '',
    people: 10,
    needs: [],
    needsNote: '',
    state: 'waiting',
  },
  {
    name: 'Ouders van de Testlaan',
    who: 'parent',
    title: 'Koffie na het brengen',
    what: 'Na het brengen naar school drinken we koffie en praten we over opvoeden. Gezellig, en je hoort hoe anderen het doen.',
    theme: null,
    ageMin: 48,
    ageMax: 143,
    municipality: gm.oegstgeest,
    place: '',
    dayParts: [mon.morning],
    dates: '',
    people: 12,
    needs: ['room'],
    needsNote: '',
    state: 'waiting',
  },
  {
    name: 'Rens',
    who: 'parent',
    title: 'Iets leuks voor kinderen',
    what: 'Ik wil graag iets leuks doen voor kinderen in de buurt.',
    theme: null,
    ageMin: 0,
    ageMax: 215,
    municipality: gm.lisse,
    place: '',
    dayParts: [sat.morning],
    dates: '',
    people: 30,
    needs: ['room', 'help', 'money'],
    needsNote: '',
    state: 'returned',
    reason: { code: 'unclear', words: 'Wat gaat u precies doen, en hoe vaak? Schrijf dat er nog bij.' },
  },
];
