import { errorOf, type FormState, ticked, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { Checkbox, CheckboxGroup } from '../../../ui/components/choice-group.tsx';
import { DateField } from '../../../ui/components/date-field.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { datePartsOf } from '../../../ui/date-parts.ts';
import { givenRoles, roles } from '../../people/index.ts';

const words = {
  nl: {
    roles: 'Rol',
    rolesHint: 'Kies alleen wat iemand echt nodig heeft.',
    organisation: 'Organisatie',
    organisationHint: 'Nodig voor rollen bij een team of instelling.',
    municipality: 'Gemeente',
    municipalityHint: 'Nodig voor rollen voor één gemeente.',
    none: 'Geen',
    planner: 'Is ook planner',
    plannerHint: 'Ziet alle groepsvragen van de regio en doet voorstellen.',
    until: 'Tot en met',
    untilHint: 'Laat leeg als er geen einddatum is. Bijvoorbeeld 31 12 2027',
  },
  en: {
    roles: 'Role',
    rolesHint: 'Choose only what somebody really needs.',
    organisation: 'Organisation',
    organisationHint: 'Needed for roles in a team or institution.',
    municipality: 'Municipality',
    municipalityHint: 'Needed for roles for one municipality.',
    none: 'None',
    planner: 'Is also planner',
    plannerHint: 'Sees all group demands of the region and makes proposals.',
    until: 'Until and including',
    untilHint: 'Leave empty when there is no last day. For example 31 12 2027',
  },
};

export interface Places {
  organisations: { id: string; name: string }[];
  municipalities: { id: string; name: string }[];
}

/** What somebody may be: roles, for which organisation and municipality, planner or not, and until when. */
export function RoleFields({ form, places, lang }: { form: FormState; places: Places; lang: Lang }) {
  const t = words[lang];
  const options = (all: Places['organisations']) => all.map(({ id, name }) => ({ value: id, label: name }));
  const chosen = (name: string) => ({ name, value: typed(form, name), optional: true, empty: t.none, ...errorOf(form, name) });
  return (
    <>
      <CheckboxGroup
        name="roles"
        legend={t.roles}
        hint={t.rolesHint}
        options={givenRoles.map((role) => ({ value: role, label: roles[role][lang] }))}
        values={ticked(form, 'roles')}
        {...errorOf(form, 'roles')}
      />
      <Select
        {...chosen('organisation')}
        label={t.organisation}
        hint={t.organisationHint}
        options={options(places.organisations)}
      />
      <Select
        {...chosen('municipality')}
        label={t.municipality}
        hint={t.municipalityHint}
        options={options(places.municipalities)}
      />
      <Checkbox
        name="planner"
        value="ja"
        label={t.planner}
        hint={t.plannerHint}
        checked={typed(form, 'planner') === 'ja'}
        {...errorOf(form, 'planner')}
      />
      <DateField
        name="until"
        label={t.until}
        hint={t.untilHint}
        optional
        value={datePartsOf(form.values, 'until')}
        {...errorOf(form, 'until')}
      />
    </>
  );
}
