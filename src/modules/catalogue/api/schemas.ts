import { z } from 'zod';
import { recognitions } from '../interventions.ts';
import { accesses, audiences, forms, functions, levels, registers } from '../lists.ts';

export const OfferSummary = z.object({
  slug: z.string(),
  title: z.string(),
  titleEn: z.string().nullable(),
  summary: z.string(),
  summaryEn: z.string().nullable(),
  provider: z.string(),
  level: z.enum(levels),
  audience: z.array(z.enum(audiences)),
  ageMinMonths: z.number().int().describe('Age of the child concerned in whole months; -9 is the start of a pregnancy'),
  ageMaxMonths: z.number().int(),
  themes: z.array(z.string()).describe('Codes of /themes, the main theme first'),
  form: z.enum(forms),
  sessions: z.number().int(),
  sessionMinutes: z.number().int(),
  languages: z.array(z.string()),
  contributionCents: z.number().int(),
  access: z.enum(accesses),
  url: z.string().describe('Page for visitors'),
});

const cents = z.number().int();

export const InterventionSummary = z.object({
  slug: z.string(),
  name: z.string(),
  owner: z.string(),
  summary: z.string(),
  recognition: z.enum(recognitions).describe('What the database of the Netherlands Youth Institute (NJi) says of it'),
  recognitionNote: z.string().describe('Where the recognition comes from, in words'),
  recognitionUrl: z.string().nullable().describe('Page that says so'),
  recognitionOn: z.string().nullable().describe('Day on which that page was read'),
  recognitionUntil: z.string().nullable().describe('Last day of the recognition, where the register says so'),
  url: z.string().describe('Page for visitors'),
});

export const InterventionDetail = InterventionSummary.extend({
  about: z.string(),
  website: z.string().nullable(),
  offers: z.array(z.object({ slug: z.string(), title: z.string(), provider: z.string() })).describe('Published offers with it'),
});

export const InterventionList = z.object({ items: z.array(InterventionSummary) });

export const OfferDetail = OfferSummary.extend({
  functions: z.array(z.enum(functions)).describe('What it does (six functions of the quality checklist)'),
  ageSpanMonths: z.number().int().describe('Most months between the oldest and the youngest of one group'),
  minSize: z.number().int(),
  maxSize: z.number().int(),
  requires: z.enum(registers).describe('Register in which a trainer must be'),
  qualificationNeeded: z.boolean().describe('A trainer needs a qualification for the intervention'),
  trainersNeeded: z.number().int(),
  coTrainer: z.boolean().describe('One of the trainers may be a co-trainer'),
  openOutsideRegion: z.boolean().describe('Open to people from outside the region'),
  deployableOutside: z.boolean().describe('Can be given outside the own municipality of its owner'),
  municipalities: z.array(z.string()).describe('Municipalities where it is given; none: the whole region'),
  intakeBy: z.string().describe('Who does the talk beforehand; empty when there is none'),
  registerAt: z.string(),
  phone: z.string().describe('Telephone for questions about this offer; empty: that of its organisation'),
  contributionNote: z.string(),
  remissions: z.string().describe('Who pays less or nothing'),
  pricePerGroupCents: cents.nullable().describe('What one run costs the payer, in cents; null when not known'),
  pricePerParticipantCents: cents.nullable(),
  materials: z.array(z.string()),
  pictures: z.array(z.object({ url: z.string(), alt: z.string(), altEn: z.string().nullable() })),
  forWhom: z.string(),
  whatYouGet: z.array(z.string()),
  whatHappens: z.string(),
  practical: z.string(),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  confirmedOn: z.string().describe('Day on which the provider last said that this is right'),
  changedAt: z.string().describe('When visitors began to read this version'),
  organisation: z.object({ name: z.string(), phone: z.string().nullable(), website: z.string().nullable() }),
  intervention: InterventionSummary,
});

export const ThemeList = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      labelNl: z.string(),
      labelEn: z.string(),
      words: z.array(z.string()).describe("People's own words for it"),
    }),
  ),
});
