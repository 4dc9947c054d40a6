import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { canOpen, isAhead } from '../../states.ts';
import type { WorkGroupModel } from './view.tsx';

/** What can be decided now, the most urgent as the one primary button. */
export function Decisions({ group, manages, csrf, faults, now }: WorkGroupModel) {
  if (!manages || !isAhead(group.state)) return null;
  const base = `/werk/groepen/${group.id}`;
  const unconfirmed = group.state === 'planned';
  return (
    <Card title="Besluiten" headingLevel={2}>
      {unconfirmed && (
        <Form action={`${base}/bevestiging`} csrf={csrf} label="Groep bevestigen">
          <p class="op-small">
            {faults.length > 0
              ? 'Bevestigen kan pas als de papieren van alle trainers in orde zijn.'
              : 'De groep gaat door. Zonder bevestiging begint de groep niet.'}
          </p>
          <Button icon="check" wide>
            Bevestig de groep
          </Button>
        </Form>
      )}
      {group.openedTo === 'teams' && canOpen(group.state, group.startsAt, now) && (
        <Form action={`${base}/openstelling`} csrf={csrf} label="Openstellen voor ouders">
          <p class="op-small">Ouders zien de groep dan in de agenda en melden zich zelf aan voor de vrije plekken.</p>
          <Button look={unconfirmed ? 'secondary' : 'primary'} icon="users" wide>
            Stel open voor ouders
          </Button>
        </Form>
      )}
      <ButtonLink href={`${base}/annulering`} look="danger" icon="x" wide>
        Zeg de groep af
      </ButtonLink>
    </Card>
  );
}
