import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { canOpen, isAhead } from '../../states.ts';
import type { WorkGroupModel } from './view.tsx';
import { words } from './words.ts';

/** What can be decided now, the most urgent as the one primary button. */
export function Decisions({ group, manages, csrf, faults, now }: WorkGroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!manages || !isAhead(group.state)) return null;
  const base = to(`/werk/groepen/${group.id}`);
  const unconfirmed = group.state === 'planned';
  return (
    <Card title={t.decisions} headingLevel={2}>
      {unconfirmed && (
        <Form action={`${base}/bevestiging`} csrf={csrf} label={t.confirming}>
          <p class="op-small">{faults.length > 0 ? t.confirmBlocked : t.confirmText}</p>
          <Button icon="check" wide>
            {t.confirm}
          </Button>
        </Form>
      )}
      {group.openedTo === 'teams' && canOpen(group.state, group.startsAt, now) && (
        <Form action={`${base}/openstelling`} csrf={csrf} label={t.opening}>
          <p class="op-small">{t.openText}</p>
          <Button look={unconfirmed ? 'secondary' : 'primary'} icon="users" wide>
            {t.open}
          </Button>
        </Form>
      )}
      <ButtonLink href={`${base}/annulering`} look="danger" icon="x" wide>
        {t.cancel}
      </ButtonLink>
    </Card>
  );
}
