import { z } from 'zod';
import { recognitions } from '../interventions.ts';
import { accesses, audiences, forms, levels, registers } from '../offers.ts';

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

export const OfferDetail = OfferSummary.extend({
  minSize: z.number().int(),
  maxSize: z.number().int(),
  requires: z.enum(registers),
  openOutsideRegion: z.boolean(),
  deployableOutside: z.boolean(),
  intakeBy: z.string(),
  registerAt: z.string(),
  contributionNote: z.string(),
  forWhom: z.string(),
  whatYouGet: z.array(z.string()),
  whatHappens: z.string(),
  practical: z.string(),
  questions: z.array(z.object({ question: z.string(), answer: z.string() })),
  confirmedOn: z.string().describe('Day on which the provider last said that this is right'),
  intervention: z.object({ name: z.string(), recognition: z.enum(recognitions), owner: z.string() }),
});

export const OfferPage = z.object({
  items: z.array(OfferSummary),
  nextCursor: z.string().nullable().describe('Give it as `cursor` for what follows; null at the end'),
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
