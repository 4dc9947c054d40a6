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
  facets: z
    .array(z.object({ name: z.enum(facetNames), values: z.array(z.object({ value: z.string(), count: z.number().int() })) }))
    .optional(),
});

export const Suggestions = z.object({
  items: z.array(z.object({ text: z.string(), kind: z.enum(['theme', 'word', 'method']) })),
});
