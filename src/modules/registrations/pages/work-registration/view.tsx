import { type FormState, typed } from '../../../../platform/http/form.ts';
import { ageSpan, longDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { exampleBirth, MOST_CHILDREN, shownChildren } from '../../children-form.ts';
import { participantsPath } from '../../paths.ts';
import { ChildFields, errorList, errorOf } from '../child-fields.tsx';
import { ContactFields, type ContactWords, OtherGroupsFields } from '../contact-fields.tsx';
import { places } from '../work-words.ts';

const childWords = {
  name: (n: number) => (n === 0 ? 'Voornaam van het kind' : `Voornaam van het ${n === 1 ? 'tweede' : 'derde'} kind`),
  birth: (n: number) => (n === 0 ? 'Geboortedatum' : `Geboortedatum van het ${n === 1 ? 'tweede' : 'derde'} kind`),
};

const contactWords: ContactWords = {
  name: 'Naam van de ouder',
  email: 'E-mailadres van het gezin',
  emailHint: 'Het gezin krijgt een mail en bevestigt zelf, binnen een dag.',
  phone: 'Telefoonnummer',
  phoneHint: 'Alleen de trainers en de planner zien dit.',
  relation: 'Wie is dit voor het kind?',
  relations: { parent: 'Ouder of verzorger', family: 'Andere familie', self: 'De jongere zelf', other: 'Iemand anders' },
  remarks: 'Voor de trainers',
  remarksHint: 'Alleen wat zij moeten weten om de groep te geven. Geen dossier.',
  others: 'De groep is vol',
  otherGroups: 'Een andere groep van dit aanbod is ook goed',
  otherGroupsHint: 'Dan krijgt het gezin sneller een plek aangeboden.',
  maxKm: 'Hoe ver mag het zijn?',
  km: (n) => `${n} km`,
  postcode: 'Postcode van het gezin',
  postcodeHint: 'Vier cijfers zijn genoeg.',
};

export interface WorkRegistrationModel {
  group: GroupCard;
  /** The reserved place that is filled. */
  reservation: { id: string; organisationName: string; places: number } | null;
  form: FormState;
  /** The same key gives one registration, also when the button is pressed twice. */
  onceKey: string;
  csrf: string;
}

/** A professional registers a family: for a reserved place, at the desk or by telephone. */
export function WorkRegistration({ group, reservation, form, onceKey, csrf }: WorkRegistrationModel) {
  const birthHint = `Bijvoorbeeld ${exampleBirth(group)}`;
  const full = !reservation && group.free === 0;
  return (
    <Stack>
      <Heading level={1}>{reservation ? 'Vul een plek' : 'Meld een gezin aan'}</Heading>
      <Lead>
        {group.title}, {ageSpan(group.ageMin, group.ageMax, 'nl')}, vanaf {longDate(group.startsAt, 'nl')}
      </Lead>
      {reservation && (
        <Notice>
          <p>
            Dit gebruikt een plek van {reservation.organisationName}. Je team heeft er nog {places(reservation.places)}.
          </p>
        </Notice>
      )}
      {full && (
        <Notice tone="warning" title="De groep is vol">
          <p>Het gezin komt op de wachtlijst.</p>
        </Notice>
      )}
      <Form
        action={participantsPath(group.id, '/nieuw')}
        csrf={csrf}
        errors={errorList(form)}
        hidden={{ sleutel: onceKey, reservering: reservation?.id }}
      >
        <ChildFields form={form} count={1} words={{ ...childWords, birthHint }} />
        <details open={shownChildren(form.values, false) > 1}>
          <summary>Nog een kind van dit gezin</summary>
          <div class="op-stack">
            <ChildFields form={form} from={1} count={MOST_CHILDREN} words={{ ...childWords, birthHint }} />
          </div>
        </details>
        <ContactFields form={form} words={contactWords} self={false} />
        {full && <OtherGroupsFields form={form} words={contactWords} />}
        {!reservation && (
          <RadioGroup
            name="kanaal"
            legend="Hoe kwam het gezin bij je?"
            options={[
              { value: 'telephone', label: 'Per telefoon' },
              { value: 'desk', label: 'Aan de balie' },
            ]}
            value={typed(form, 'kanaal') || 'telephone'}
            {...errorOf(form, 'kanaal')}
          />
        )}
        <RadioGroup
          name="taal"
          legend="Taal van de mails"
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'Engels' },
          ]}
          value={typed(form, 'taal') || 'nl'}
          {...errorOf(form, 'taal')}
        />
        <ActionBar>
          <Button>Meld aan</Button>
          <ButtonLink href={participantsPath(group.id)} look="subtle">
            Stop
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
