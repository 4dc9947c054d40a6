import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { FitMarks } from '../../../../ui/components/fit-marks.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { markText, type SuitableTrainer } from '../../../expertise/index.ts';
import type { GroupDetails } from '../../details.ts';
import type { SessionView } from '../../queries.ts';
import { words } from './words.ts';

interface Props {
  group: GroupDetails;
  trainer: { trainerId: string; name: string };
  sessions: SessionView[];
  /** Null: all the rest. */
  chosen: string | null;
  able: SuitableTrainer[];
  fault: string;
  csrf: string;
}

/** Who comes instead: the free ones with a button, the others with what is in the way. */
export function SubstitutionPage(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { group, trainer, sessions, able, fault } = model;
  const can = able.filter((one) => one.free && one.fitness.vog && one.fitness.registration);
  const cannot = able.filter((one) => !can.includes(one));
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          {t.title}: <Dutch>{group.title}</Dutch>
        </Heading>
        <Lead>{t.lead(trainer.name)}</Lead>
        {fault && (
          <Notice tone="error" title={t.notYet} live>
            <p>{fault}</p>
          </Notice>
        )}
        {sessions.length === 0 ? <Text>{t.none}</Text> : <Which {...model} />}
      </Stack>
      {sessions.length > 0 && (
        <Stack>
          <Heading level={2}>{t.free}</Heading>
          {can.length === 0 ? <Nobody /> : <People {...model} people={can} choose />}
        </Stack>
      )}
      {cannot.length > 0 && (
        <Stack>
          <Heading level={2}>{t.taken}</Heading>
          <People {...model} people={cannot} choose={false} />
        </Stack>
      )}
    </Stack>
  );
}

function Which({ group, trainer, sessions, chosen }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const path = to(`/werk/groepen/${group.id}/vervanging/${trainer.trainerId}`);
  const tabs = [
    { href: path, label: t.rest(sessions.length), current: chosen === null },
    ...sessions.map((session) => ({
      href: `${path}?bijeenkomst=${session.id}`,
      label: `${longDate(session.startsAt, lang)}, ${clockTime(session.startsAt, lang)}`,
      current: session.id === chosen,
    })),
  ];
  return <Tabs label={t.which} tabs={tabs} />;
}

function Nobody() {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <EmptyState
      title={t.nobody}
      headingLevel={3}
      actions={
        <ButtonLink href={to('/werk/trainers/zoeken')} look="secondary">
          {t.search}
        </ButtonLink>
      }
    >
      <p>{t.nobodyText}</p>
    </EmptyState>
  );
}

function People({ group, trainer, chosen, csrf, people, choose }: Props & { people: SuitableTrainer[]; choose: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Grid columns="narrow" list>
      {people.map((one) => (
        <Card key={one.id} title={one.name}>
          <p class="op-small">
            {one.organisationName} {one.coTrainer && <Tag>{t.second}</Tag>}
          </p>
          <FitMarks
            label={t.why(one.name)}
            marks={[
              ...one.lacks.map((mark) => ({
                kind: 'trainer' as const,
                state: choose ? ('almost' as const) : ('missing' as const),
                text: markText(mark, lang),
              })),
              ...one.fits.map((mark) => ({ kind: 'trainer' as const, state: 'fits' as const, text: markText(mark, lang) })),
            ]}
          />
          {choose && (
            <Form
              action={to(`/werk/groepen/${group.id}/vervanging/${trainer.trainerId}`)}
              csrf={csrf}
              hidden={{ vervanger: one.id, bijeenkomst: chosen ?? '' }}
              label={t.choose(one.name)}
            >
              <Button small icon="check" label={`${t.button}: ${one.name}`}>
                {t.button}
              </Button>
            </Form>
          )}
        </Card>
      ))}
    </Grid>
  );
}
