import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { RoomView } from '../../../facilities/index.ts';
import { type GroupPlan, SeriesDates, type SessionDates } from '../../../groups/index.ts';
import type { Impact } from '../../../registrations/index.ts';
import type { Candidate } from '../../candidates.ts';
import { groupPath } from '../../managed.ts';
import { ChangeOpening } from '../../parts/opening.tsx';
import { ReasonAndSave } from '../../parts/reason.tsx';
import { NoRoom, RoomChoice } from '../../parts/room-choice.tsx';
import { TeamFields } from '../../parts/team-fields.tsx';
import { fieldErrors } from '../../parts/whole-fault.tsx';
import { words } from './words.ts';

interface Props {
  plan: GroupPlan;
  when: { first: Temporal.PlainDate; time: Temporal.PlainTime; skip: boolean };
  dates: SessionDates;
  rooms: RoomView[];
  able: Candidate[];
  impact: Impact;
  form: FormState;
  csrf: string;
}

/** Two steps on one page: when (the rest follows), then where and with whom. */
export function MoveGroup(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { plan, impact, dates, form } = props;
  return (
    <Stack gap="large">
      <ChangeOpening plan={plan} words={t} impact={impact} form={form}>
        <Text>{t.families}</Text>
        <Text>
          {t.single} <Link href={to(groupPath(plan.id, '/wijzigen'))}>{t.toChange}</Link>
        </Text>
      </ChangeOpening>
      <Stack>
        <Heading level={2}>{t.step1}</Heading>
        <When {...props} />
        <SeriesDates dates={dates} />
      </Stack>
      <WhereAndWho {...props} />
    </Stack>
  );
}

function When({ plan, when, form }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Form action={to(groupPath(plan.id, '/verplaatsing'))} method="get" hidden={{ gekozen: 'ja' }} label={t.step1}>
      <Cluster>
        <TextField
          name="eerste"
          type="date"
          width="medium"
          label={t.first}
          value={typed(form, 'eerste') || when.first.toString()}
          {...errorOf(form, 'eerste')}
        />
        <TextField
          name="tijd"
          type="time"
          width="short"
          label={t.time}
          value={typed(form, 'tijd') || when.time.toString({ smallestUnit: 'minute' })}
          {...errorOf(form, 'tijd')}
        />
      </Cluster>
      <Checkbox name="doorlopend" label={t.through} value="ja" checked={!when.skip} />
      <Button look="secondary">{t.update}</Button>
    </Form>
  );
}

function WhereAndWho({ plan, when, rooms, able, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const hidden = {
    versie: typed(form, 'versie'),
    eerste: when.first.toString(),
    tijd: when.time.toString({ smallestUnit: 'minute' }),
    ...(when.skip ? {} : { doorlopend: 'ja' }),
  };
  return (
    <Stack>
      <Heading level={2}>{t.step2}</Heading>
      {rooms.length === 0 ? (
        <NoRoom />
      ) : (
        <Form
          action={to(groupPath(plan.id, '/verplaatsing'))}
          csrf={csrf}
          errors={fieldErrors(form)}
          hidden={hidden}
          label={t.step2}
        >
          <RoomChoice rooms={rooms} form={form} />
          <TeamFields able={able} form={form} />
          <ReasonAndSave plan={plan} form={form} words={t} />
        </Form>
      )}
    </Stack>
  );
}
