import { z } from 'zod';
import { facetNames } from '../search/find.ts';
import { OfferSummary } from './schemas.ts';

export const FoundOffers = z.object({
  items: z.array(
    OfferSummary.extend({
      intervention: z.string().describe('Name of the method'),
      why: z.string().nullable().describe('One line in Dutch why it fits what was asked; null when nothing was'),
    }),
  ),
  nextCursor: z.string().nullable().describe('Give it as `cursor` for what follows; null at the end'),
  understood: z
    .object({
      themes: z.array(z.string()).describe('Codes of themes that the words seem to say'),
      ageMinMonths: z.number().int().nullable(),
      ageMaxMonths: z.number().int().nullable(),
      municipality: z.string().nullable().describe('Named, or of a postcode: nearer comes first'),
      moments: z
        .array(z.string())
        .describe(
          'Days (1 is Monday) and parts of days that somebody asks for, "3-afternoon"; a condition, unless dayPart is given',
        ),
    })
    .optional()
    .describe('What was read in the question'),
  facets: z
    .array(z.object({ name: z.enum(facetNames), values: z.array(z.object({ value: z.string(), count: z.number().int() })) }))
    .optional(),
});

export const Suggestions = z.object({
  items: z.array(z.object({ text: z.string(), kind: z.enum(['theme', 'word', 'method']) })),
});
