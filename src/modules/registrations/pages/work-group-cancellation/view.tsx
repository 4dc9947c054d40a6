import { type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { workGroupPath } from '../../paths.ts';
import type { PlacesSummary } from '../../queries.ts';
import { errorList, errorOf } from '../child-fields.tsx';

/** Asks for the reason before a whole group is told that it does not go on. */
export function CancelGroup({
  group,
  summary,
  form,
  csrf,
}: {
  group: GroupCard;
  summary: PlacesSummary;
  form: FormState;
  csrf: string;
}) {
  const told = summary.held + summary.confirmed + summary.offered + summary.waiting;
  return (
    <Stack>
      <Heading level={1}>Zeg je deze groep af?</Heading>
      <Lead>
        {group.title}, vanaf {longDate(group.startsAt, 'nl')}
      </Lead>
      <p>
        {told === 0
          ? 'Er is nog niemand aangemeld.'
          : `De gezinnen van ${told} ${told === 1 ? 'kind' : 'kinderen'} krijgen meteen een mail.`}{' '}
        Ook de trainers en de teams met plekken krijgen bericht, met een bestand dat de bijeenkomsten uit hun agenda haalt.
        Terugdraaien kan niet.
      </p>
      <Form action={`${workGroupPath(group.id)}/annulering`} csrf={csrf} errors={errorList(form)}>
        <TextArea
          name="reden"
          label="Waarom gaat de groep niet door?"
          hint="Dit lezen de gezinnen. Schrijf het zo dat zij het begrijpen."
          rows={3}
          maxLength={300}
          value={typed(form, 'reden')}
          {...errorOf(form, 'reden')}
        />
        <ActionBar>
          <Button look="danger">Zeg de groep af</Button>
          <ButtonLink href={workGroupPath(group.id)} look="secondary">
            Nee, de groep blijft
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
