import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { type MembershipView, roles } from '../../../people/index.ts';
import { membershipEndPath, personPath } from '../../paths.ts';
import { placeOf } from '../../role-words.ts';

export const words = {
  nl: {
    title: 'Beëindig een rol',
    lead: (name: string, role: string) => `${name}: ${role}.`,
    when: 'Wanneer eindigt de rol?',
    now: 'Nu meteen',
    on: 'Op een dag',
    day: 'Laatste dag',
    dayHint: 'Op deze dag geldt de rol nog. Bijvoorbeeld 31 12 2027',
    end: 'Beëindig de rol',
    stop: 'Stop',
    ended: 'Het einde van de rol is vastgelegd.',
    needed: 'Vul de laatste dag in.',
    past: 'Kies een dag vanaf vandaag.',
    lastAdmin: 'Dit is de laatste regiobeheerder zonder einddatum. Maak eerst iemand anders regiobeheerder.',
  },
  en: {
    title: 'End a role',
    lead: (name: string, role: string) => `${name}: ${role}.`,
    when: 'When does the role end?',
    now: 'Right now',
    on: 'On a day',
    day: 'Last day',
    dayHint: 'The role still counts on this day. For example 31 12 2027',
    end: 'End the role',
    stop: 'Stop',
    ended: 'The end of the role is set.',
    needed: 'Fill in the last day.',
    past: 'Choose a day from today.',
    lastAdmin: 'This is the last region administrator without a last day. First make somebody else region administrator.',
  },
};

interface Props {
  person: { id: string; name: string };
  membership: MembershipView;
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** When a role ends. */
export function MembershipEnd({ person, membership, form, lang, csrf }: Props) {
  const t = words[lang];
  const role = [roles[membership.role][lang], placeOf({ ...membership, roles: [] })].filter(Boolean).join(', ');
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead(person.name, role)}</Lead>
      <Form action={membershipEndPath(person.id, membership.id, lang)} csrf={csrf} errors={errorList(form)}>
        <RadioGroup
          name="when"
          legend={t.when}
          options={[
            { value: 'now', label: t.now },
            { value: 'on', label: t.on },
          ]}
          value={typed(form, 'when') || 'now'}
          {...errorOf(form, 'when')}
        />
        <DateField
          name="day"
          label={t.day}
          hint={t.dayHint}
          optional
          value={datePartsOf(form.values, 'day')}
          {...errorOf(form, 'day')}
        />
        <ActionBar>
          <Button look="danger">{t.end}</Button>
          <ButtonLink href={personPath(person.id, lang)} look="secondary">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
