import { z } from 'zod';
import { checkbox, day, id } from '../../../platform/http/fields.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { givenRoles, type RolesForm } from '../../people/index.ts';
import type { InviteFault } from '../invite.ts';

const several = z.union([z.string(), z.array(z.string())]).default([]);
const optionalId = z.union([z.literal('').transform(() => undefined), id]).optional();
/** No date, or a real one. */
export const optionalDay = z.union([z.literal('').transform(() => undefined), day]).optional();

/** The fields that say what somebody may be. */
export const roleFields = {
  roles: several
    .transform((value) => [...new Set([value].flat())])
    .pipe(z.array(z.enum(givenRoles)).min(1).max(givenRoles.length)),
  organisation: optionalId,
  municipality: optionalId,
  planner: checkbox,
  until: optionalDay,
};

const roleForm = z.strictObject(roleFields);

export function asRoles(form: z.output<typeof roleForm>): RolesForm {
  return {
    roles: form.roles,
    organisationId: form.organisation,
    municipalityId: form.municipality,
    planner: form.planner,
  };
}

const words: Record<Lang, Record<InviteFault, string>> = {
  nl: {
    organisation: 'Deze rol hoort bij een organisatie. Kies er een.',
    municipality: 'Deze rol hoort bij een gemeente. Kies er een.',
    planner: 'Alleen facilitaire ondersteuning en een lokaal aanspreekpunt kunnen planner zijn.',
    'unknown-organisation': 'Kies een organisatie van deze regio.',
    'unknown-municipality': 'Kies een gemeente van deze regio.',
    'has-roles': 'Iemand met dit adres heeft deze rol al. Zoek de persoon op bij Mensen.',
    'already-invited': 'Voor dit adres staat nog een uitnodiging open. Verstuur die opnieuw of trek hem in.',
    closed: 'Het account met dit adres is afgesloten. Zoek de persoon op bij Mensen en open het account.',
    past: 'Kies een dag vanaf vandaag.',
    'not-opened': 'Het marktplein is nog niet open voor dit soort aanbieders. Kijk bij Openstelling.',
  },
  en: {
    organisation: 'This role belongs to an organisation. Choose one.',
    municipality: 'This role belongs to a municipality. Choose one.',
    planner: 'Only facility support and a local contact can be planner.',
    'unknown-organisation': 'Choose an organisation of this region.',
    'unknown-municipality': 'Choose a municipality of this region.',
    'has-roles': 'Somebody with this address has this role already. Find the person under People.',
    'already-invited': 'There is an open invitation for this address. Send it again or withdraw it.',
    closed: 'The account with this address is closed. Find the person under People and open the account.',
    past: 'Choose a day from today.',
    'not-opened': 'The marketplace is not yet open to this kind of provider. Look at Opening.',
  },
};

const fieldOf: Record<InviteFault, string> = {
  organisation: 'organisation',
  municipality: 'municipality',
  planner: 'planner',
  'unknown-organisation': 'organisation',
  'unknown-municipality': 'municipality',
  'has-roles': 'roles',
  'already-invited': 'email',
  closed: 'email',
  past: 'until',
  'not-opened': 'organisation',
};

/** Refusals beside their fields; `on` where this form has no such field. */
export function roleErrors(faults: readonly InviteFault[], lang: Lang, on: Record<string, string> = {}): Record<string, string> {
  return Object.fromEntries(faults.map((fault) => [on[fieldOf[fault]] ?? fieldOf[fault], words[lang][fault]]));
}
