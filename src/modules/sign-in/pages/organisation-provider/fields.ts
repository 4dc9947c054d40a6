import { z } from 'zod';
import { checkbox, id, line, optionalLine } from '../../../../platform/http/fields.ts';
import type { ProviderForm } from '../../organisations/provider-changes.ts';
import type { ProviderView } from '../../organisations/providers.ts';

/** Values without spaces, with spaces or lines between them. */
const acrList = z
  .string()
  .default('')
  .transform((value) => [...new Set(value.split(/\s+/).filter(Boolean))])
  .pipe(
    z
      .array(
        z
          .string()
          .max(200)
          .regex(/^[\x21-\x7e]+$/),
      )
      .max(10),
  );

const fields = {
  organisation: id,
  name: line(80, 2),
  issuer: line(300, 1).pipe(z.url({ protocol: /^https?$/ })),
  clientId: line(200),
  strongAcr: acrList,
  askedAcr: acrList,
  active: checkbox,
};

export const newProviderForm = z.strictObject({ ...fields, clientSecret: line(500) });
export const providerForm = z.strictObject({ ...fields, clientSecret: optionalLine(500) });

export function asProvider({ organisation, ...form }: z.output<typeof providerForm>): ProviderForm {
  return { ...form, organisationId: organisation };
}

/** The provider as its form shows it; the secret is never shown again. */
export function valuesOf(provider: ProviderView): Record<string, string> {
  return {
    organisation: provider.organisationId,
    name: provider.name,
    issuer: provider.issuer,
    clientId: provider.clientId,
    clientSecret: '',
    strongAcr: provider.strongAcr.join('\n'),
    askedAcr: provider.askedAcr.join('\n'),
    ...(provider.active ? { active: 'ja' } : {}),
  };
}
