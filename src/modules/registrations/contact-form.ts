import { z } from 'zod';
import { checkbox, email, line, optionalLine, optionalPhone, optionalText } from '../../platform/http/fields.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { municipalityOfPostcode } from '../regions/index.ts';
import { relations } from './contact.ts';

export const distances = ['5', '10', '20', '40'] as const;

/** Who registers, and whether another group of the offer is fine too. */
export const contactFields = {
  name: line(80),
  email,
  phone: optionalPhone,
  relation: z.enum(relations),
  remarks: optionalText(500),
  otherGroups: checkbox,
  maxKm: z.enum(distances).default('10').transform(Number),
  postcode: optionalLine(7),
};

const words = {
  nl: {
    missing: 'Vul uw postcode in, dan weten we wat dichtbij is.',
    unknown: 'Deze postcode kennen we niet in deze regio. Vier cijfers zijn genoeg, bijvoorbeeld 2315.',
  },
  en: {
    missing: 'Fill in your postcode, so that we know what is near.',
    unknown: 'We do not know this postcode in this region. Four digits are enough, for example 2315.',
  },
};

/** Where a family lives, as far as other groups need it; an error when they want those and the postcode is not known. */
export async function nearOf(
  reading: Reading,
  fields: { otherGroups: boolean; postcode: string },
  lang: Lang,
): Promise<{ near: { lat: number; lon: number } | null } | { errors: Record<string, string> }> {
  if (!fields.otherGroups) return { near: null };
  if (fields.postcode === '') return { errors: { postcode: words[lang].missing } };
  const digits = /^([1-9]\d{3}) ?([A-Za-z]{2})?$/.exec(fields.postcode)?.[1];
  const municipality = digits ? await municipalityOfPostcode(reading, Number(digits)) : null;
  if (!municipality) return { errors: { postcode: words[lang].unknown } };
  return { near: { lat: municipality.lat, lon: municipality.lon } };
}
