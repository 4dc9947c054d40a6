import { z } from 'zod';
import { day, id, optionalText, wholeNumber } from '../../../../platform/http/fields.ts';
import type { Wish } from '../../counter-list.ts';
import type { WishFaults } from '../../counters.ts';

const empty = z.literal('').transform(() => undefined);

/** What is left empty stays as it is. */
export const CounterForm = z.strictObject({
  versie: z.coerce.number().int().min(1).max(1000),
  vraag: id.optional(),
  dagdeel: z.union([empty, z.coerce.number().int().min(0).max(27)]).optional(),
  vanaf: z.union([empty, day]).optional(),
  plekken: z.union([empty, wholeNumber(1, 60)]).optional(),
  gemeente: z.union([empty, id]).optional(),
  taal: z.union([empty, z.string().regex(/^[a-z]{2,3}$/)]).optional(),
  toelichting: optionalText(300),
});

export function wishOf(form: z.infer<typeof CounterForm>): Wish {
  return {
    ...(form.dagdeel === undefined ? {} : { dayPart: form.dagdeel }),
    ...(form.vanaf ? { firstDay: form.vanaf } : {}),
    ...(form.plekken === undefined ? {} : { places: form.plekken }),
    ...(form.gemeente ? { municipalityId: form.gemeente } : {}),
    ...(form.taal ? { language: form.taal } : {}),
  };
}

export const fieldOf: Record<keyof WishFaults, string> = {
  dayPart: 'dagdeel',
  firstDay: 'vanaf',
  places: 'plekken',
  municipalityId: 'gemeente',
  language: 'taal',
};
