import { longDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { absencesPath } from '../../paths.ts';
import type { Absence } from '../../reminders/absences.ts';
import { words } from './words.ts';

/** Children that were missed: one press for a kind mail, or that somebody spoke to the family already. */
export function Absences({ group, absences, csrf }: { group: GroupCard; absences: Absence[]; csrf: string }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        {absences.length > 0 && <Lead>{t.lead}</Lead>}
      </Stack>
      {absences.length === 0 && (
        <EmptyState title={t.emptyTitle}>
          <p>{t.empty}</p>
        </EmptyState>
      )}
      {absences.map((one) => (
        <One key={`${one.participantId} ${one.sessionId}`} {...{ one, group, csrf }} />
      ))}
    </Stack>
  );
}

function One({ one, group, csrf }: { one: Absence; group: GroupCard; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const sent = (hoe: string) => ({
    action: to(absencesPath(group.id)),
    csrf,
    hidden: { kind: one.participantId, bijeenkomst: one.sessionId, hoe },
  });
  return (
    <Card title={one.name} headingLevel={2}>
      <p>{t.session(one.number, longDate(one.startsAt, lang))}</p>
      <p class="op-small">
        {one.contact.name}, {one.contact.phone ? <Link href={`tel:${one.contact.phone}`}>{one.contact.phone}</Link> : t.noPhone}
      </p>
      <Cluster>
        <Form {...sent('mail')} label={t.mailFor(one.name)}>
          <Button small icon="mail" label={t.mailFor(one.name)}>
            {t.mail}
          </Button>
        </Form>
        <Form {...sent('gesproken')} label={t.spokenFor(one.name)}>
          <Button look="secondary" small label={t.spokenFor(one.name)}>
            {t.spoken}
          </Button>
        </Form>
      </Cluster>
    </Card>
  );
}
