import { z } from 'zod';
import { isWhole } from '../../platform/http/fields.ts';
import {
  accesses,
  audiences,
  forms,
  functions,
  levels,
  OLDEST,
  offerDomains,
  offerLanguages,
  registers,
  YOUNGEST,
} from './lists.ts';

const text = (max: number, min = 0) =>
  z
    .string()
    .transform((value) => value.replaceAll('\r\n', '\n').trim())
    .pipe(z.string().min(min).max(max).refine(isWhole));
const line = (max: number, min = 0) => text(max, min).refine((value) => !value.includes('\n'));
const emptyAsNull = (max: number, min: number) =>
  z.union([z.literal('').transform(() => null), z.null(), line(max, min)]).default(null);
const cents = z.number().int().min(0).max(10_000_000);
const lines = (most: number, max: number) => z.array(line(max, 1)).max(most).transform(unique).default([]);
const several = <T extends readonly [string, ...string[]]>(codes: T) =>
  z.array(z.enum(codes)).max(codes.length).transform(unique);
const code = z.string().regex(/^[a-z0-9-]{1,60}$/);
/** A refinement says which fault it is (offer-faults.ts has the words), and is asked also when a field by itself is wrong: all faults at once. */
const fault = (name: OfferFault, field: string) => ({ params: { fault: name }, path: [field], when: () => true });

/** What only the fields together can tell, and what only the database knows. */
export type OfferFault =
  | 'age-order'
  | 'size-order'
  | 'remissions-of-free'
  | 'owner-only-outside'
  | 'intake-by-whom'
  | 'no-phone'
  | 'unknown-organisation'
  | 'not-opened'
  | 'unknown-method'
  | 'unknown-theme'
  | 'unknown-municipality';

/**
 * Every field of an offer that its owner may change, in one strict schema: for the form, the import and the API. Ages in whole months
 * of the child concerned (rule 5), money in whole cents (rule 6), times in minutes. What must be chosen has no starting value.
 */
export const offerInput = z
  .strictObject({
    organisationId: z.uuid(),
    interventionId: z.uuid(),
    title: line(120, 3),
    titleEn: emptyAsNull(120, 3),
    summary: line(240, 10),
    summaryEn: emptyAsNull(240, 10),
    domain: z.enum(offerDomains).default('youth'),
    level: z.enum(levels),
    functions: several(functions).default([]),
    audience: several(audiences).pipe(z.array(z.enum(audiences)).min(1)),
    ageMin: z.number().int().min(YOUNGEST).max(OLDEST),
    ageMax: z.number().int().min(YOUNGEST).max(OLDEST),
    /** Months between the oldest and the youngest of one group. */
    ageSpan: z.number().int().min(0).max(296).default(47),
    themes: z.array(code).min(1).max(12).transform(unique),
    form: z.enum(forms),
    sessions: z.number().int().min(1).max(60),
    sessionMinutes: z.number().int().min(10).max(600),
    minSize: z.number().int().min(1).max(500),
    maxSize: z.number().int().min(1).max(500),
    languages: several(offerLanguages).pipe(z.array(z.enum(offerLanguages)).min(1)),
    contributionCents: cents,
    contributionNote: text(500).default(''),
    /** Who may pay less or nothing, and how. */
    remissions: text(1000).default(''),
    /** What one run costs the payer, as a whole and for each participant; null: not known. */
    pricePerGroupCents: cents.nullable().default(null),
    pricePerParticipantCents: cents.nullable().default(null),
    access: z.enum(accesses),
    /** Who does the talk beforehand; '' when there is none. */
    intakeBy: line(200).default(''),
    registerAt: line(300).default(''),
    /** Of this offer itself, as people write it; '': that of the organisation. */
    phone: line(40)
      .refine((value) => value === '' || isPhone(value), { params: { fault: 'no-phone' } })
      .default(''),
    openOutsideRegion: z.boolean().default(false),
    deployableOutside: z.boolean().default(false),
    requires: z.enum(registers).default('none'),
    /** A trainer needs a qualification for the method. */
    qualificationNeeded: z.boolean().default(false),
    trainersNeeded: z.number().int().min(0).max(6).default(1),
    /** One of the trainers may be a co-trainer. */
    coTrainer: z.boolean().default(false),
    /** Where it is given; none: in the whole region. */
    municipalities: z.array(z.uuid()).max(100).transform(unique).default([]),
    materials: lines(20, 160),
    forWhom: text(1500).default(''),
    whatYouGet: lines(12, 200),
    whatHappens: text(3000).default(''),
    practical: text(1500).default(''),
    questions: z
      .array(z.strictObject({ q: line(200, 3), a: text(1000, 2) }))
      .max(12)
      .default([]),
  })
  .refine((one) => inOrder(one.ageMin, one.ageMax), fault('age-order', 'ageMax'))
  .refine((one) => inOrder(one.minSize, one.maxSize), fault('size-order', 'maxSize'))
  .refine((one) => one.contributionCents !== 0 || !one.remissions, fault('remissions-of-free', 'remissions'))
  .refine((one) => one.access !== 'owner-only' || !one.openOutsideRegion, fault('owner-only-outside', 'openOutsideRegion'))
  .refine((one) => one.access !== 'after-intake' || one.intakeBy !== '', fault('intake-by-whom', 'intakeBy'));

export type OfferInput = z.output<typeof offerInput>;
export type OfferField = keyof OfferInput;

/** A Dutch or international number. */
function isPhone(value: string): boolean {
  return /^\+?[\d\s().-]+$/.test(value) && /^\d{9,15}$/.test(value.replace(/\D/g, ''));
}

/** Also true while one of the two is no number: that fault is told by itself. */
function inOrder(low: unknown, high: unknown): boolean {
  return typeof low !== 'number' || typeof high !== 'number' || low <= high;
}

function unique<T>(values: T[]): T[] {
  return [...new Set(values)];
}
