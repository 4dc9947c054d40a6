import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { canOpen, isAhead } from '../../states.ts';
import type { WorkGroupModel } from './view.tsx';
import { words } from './words.ts';

/** What can be decided now, the most urgent as the one primary button. */
export function Decisions({ group, manages, csrf, faults, now, standing }: WorkGroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!manages) return null;
  const base = to(`/werk/groepen/${group.id}`);
  const copy = (
    <ButtonLink href={`${to('/werk/groepen/nieuw')}?van=${group.id}`} look="subtle" icon="plus" wide>
      {t.copy}
    </ButtonLink>
  );
  if (!isAhead(group.state)) return <Card>{copy}</Card>;
  const lacking = group.minSize - (standing ? standing.confirmed + standing.pending + standing.reserved : group.taken);
  const coming = Temporal.Instant.compare(group.startsAt, now) > 0;
  const unconfirmed = group.state === 'planned';
  return (
    <Card title={t.decisions} headingLevel={2}>
      {unconfirmed && lacking > 0 && (
        <p>
          <strong>{t.short(lacking)}</strong> {t.shortText}
        </p>
      )}
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
      {coming && (
        <ButtonLink href={`${base}/samenvoeging`} look="secondary" wide>
          {t.merge}
        </ButtonLink>
      )}
      <ButtonLink href={`${base}/verplaatsing`} look="secondary" icon="calendar-event" wide>
        {t.move}
      </ButtonLink>
      <ButtonLink href={`${base}/wijzigen`} look="secondary" icon="pencil" wide>
        {t.change}
      </ButtonLink>
      <ButtonLink href={`${base}/praktisch`} look="secondary" icon="currency-euro" wide>
        {t.practical}
      </ButtonLink>
      <ButtonLink href={`${base}/facilitair`} look="secondary" icon="building-community" wide>
        {t.facilities}
      </ButtonLink>
      {copy}
      <ButtonLink href={`${base}/annulering`} look="danger" icon="x" wide>
        {t.cancel}
      </ButtonLink>
    </Card>
  );
}
