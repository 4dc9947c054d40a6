import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { columnsOf } from './offer-content.ts';
import type { OfferInput } from './offer-input.ts';
import { addVersions } from './offer-versions.ts';
import { addBeside } from './publish-offers.ts';

type Loose<T> = { [K in keyof T]: T[K] extends (infer Item)[] ? readonly Item[] : T[K] };
type Required = 'organisationId' | 'interventionId' | 'title' | 'summary' | 'level' | 'audience' | 'ageMin' | 'ageMax' | 'form';
type Counted = 'sessions' | 'sessionMinutes' | 'minSize' | 'maxSize' | 'access' | 'themes';
type Input = Omit<Loose<OfferInput>, 'languages' | 'functions'>;

/** An offer as the program itself brings it: only what differs from the starting values. Ages in months, money in cents. */
export interface NewOffer extends Pick<Input, Required | Counted>, Partial<Omit<Input, Required | Counted>> {
  slug: string;
  languages: readonly string[];
  functions?: readonly string[];
  state?: 'draft' | 'published' | 'withdrawn';
  /** When the owner last said that all this is right; today when left out. */
  confirmedOn?: Temporal.PlainDate;
}

const starting = {
  titleEn: null,
  summaryEn: null,
  functions: [],
  domain: 'youth',
  ageSpan: 47,
  trainersNeeded: 1,
  contributionCents: 0,
  contributionNote: '',
  remissions: '',
  pricePerGroupCents: null,
  pricePerParticipantCents: null,
  intakeBy: '',
  registerAt: '',
  phone: '',
  openOutsideRegion: false,
  deployableOutside: false,
  requires: 'none',
  qualificationNeeded: false,
  coTrainer: false,
  municipalities: [],
  materials: [],
  forWhom: '',
  whatYouGet: [],
  whatHappens: '',
  practical: '',
  questions: [],
} satisfies Partial<OfferInput>;

/** Puts an offer on the shelf, as the program does by itself. Returns its id. An unknown theme or a slug that exists is refused by the database. */
export async function addOffer(work: Work, { slug, state, confirmedOn, ...given }: NewOffer): Promise<string> {
  // The lists of the database are checked by the database itself.
  const input = structuredClone({ ...starting, ...given }) as unknown as OfferInput;
  const { id } = await work.tx
    .insertInto('offers')
    .values({
      ...columnsOf(input),
      region_id: work.region.id,
      slug,
      state: state ?? 'published',
      confirmed_on: confirmedOn ?? localDate(work.now),
      changed_at: work.now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addBeside(work, [{ offerId: id, content: input }]);
  await addVersions(work, [{ offerId: id, number: 1, state: 'approved', content: { ...input, pictures: [] }, changes: [] }]);
  await audit(work, { action: 'offer.add', subjectKind: 'offer', subjectId: id });
  return id;
}
