import { addWish, type NewWish } from '../modules/wishes/index.ts';
import { localDate } from '../platform/clock/clock.ts';
import { newToken } from '../platform/crypto/tokens.ts';
import type { Work } from '../platform/work.ts';
import { gm } from './data/index.ts';
import type { Loaded } from './keys.ts';

interface ExampleWish {
  audience: NewWish['audience'];
  theme: string;
  /** Years. */
  ages: number[];
  together?: boolean;
  municipality: string;
  place: string;
  postcode4: number | null;
  maxKm: number;
  dayParts: number[];
}

/** What parents and young people look for themselves; all of it made up. */
const wishes: ExampleWish[] = [
  {
    audience: 'parents',
    theme: 'divorce',
    ages: [7, 9],
    municipality: gm.leiden,
    place: '2315 (Leiden)',
    postcode4: 2315,
    maxKm: 10,
    dayParts: [9, 13],
  },
  {
    audience: 'parents',
    theme: 'anxiety-gloom',
    ages: [11],
    municipality: gm.katwijk,
    place: 'Katwijk',
    postcode4: null,
    maxKm: 20,
    dayParts: [2, 6, 10],
  },
  {
    audience: 'parents',
    theme: 'media-gaming',
    ages: [13, 15],
    together: false,
    municipality: gm.alphen,
    place: 'Alphen aan den Rijn',
    postcode4: null,
    maxKm: 10,
    dayParts: [7, 11],
  },
  {
    audience: 'youth',
    theme: 'autism-adhd',
    ages: [16],
    municipality: gm.leiden,
    place: 'Leiden',
    postcode4: null,
    maxKm: 20,
    dayParts: [10, 14, 18],
  },
  {
    audience: 'parents',
    theme: 'first-time-parents',
    ages: [0],
    municipality: gm.teylingen,
    place: 'Teylingen',
    postcode4: null,
    maxKm: 10,
    dayParts: [0, 4, 8],
  },
];

/** Wishes with a code, so that no address is made up. */
export async function loadWishes(work: Work, loaded: Loaded): Promise<void> {
  const statedOn = localDate(work.now).toString();
  for (const { audience, ages, together = true, municipality, ...wish } of wishes)
    await addWish(work, {
      audience,
      email: null,
      lang: 'nl',
      secret: newToken().token,
      ask: {
        ...wish,
        together,
        municipalityId: loaded.municipalities.get(municipality),
        ages: ages.map((years) => ({ ageMin: years * 12, ageMax: years * 12 + 11 })),
        languages: ['nl'],
        statedOn,
      },
    });
}
