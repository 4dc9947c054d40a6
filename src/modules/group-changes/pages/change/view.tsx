import { errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { Checkbox, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { RoomView } from '../../../facilities/index.ts';
import { ahead, type GroupPlan } from '../../../groups/index.ts';
import type { Impact } from '../../../registrations/index.ts';
import type { Candidate } from '../../candidates.ts';
import { groupPath } from '../../managed.ts';
import { ChangeOpening } from '../../parts/opening.tsx';
import { ReasonAndSave } from '../../parts/reason.tsx';
import { TeamFields } from '../../parts/team-fields.tsx';
import { fieldErrors } from '../../parts/whole-fault.tsx';
import { shownRows } from './form.ts';
import { words } from './words.ts';

export interface ChangeModel {
  plan: GroupPlan;
  impact: Impact;
  rooms: RoomView[];
  able: Candidate[];
  form: FormState;
  csrf: string;
  now: Temporal.Instant;
}

/** Everything of a group that can be changed, in one form, with whom it touches beside it. */
export function ChangeGroup(model: ChangeModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { plan, form, csrf, impact } = model;
  return (
    <Stack gap="large">
      <ChangeOpening plan={plan} words={t} impact={impact} form={form}>
        <Text>
          {t.wholeSeries} <Link href={to(groupPath(plan.id, '/verplaatsing'))}>{t.toMove}</Link>
        </Text>
      </ChangeOpening>
      <Form
        action={to(groupPath(plan.id, '/wijzigen'))}
        csrf={csrf}
        errors={fieldErrors(form)}
        hidden={{ versie: typed(form, 'versie') }}
        label={t.title}
      >
        <Sessions {...model} />
        <Heading level={2}>{t.whereWho}</Heading>
        <Select
          name="ruimte"
          label={t.room}
          options={model.rooms.map((room) => ({
            value: room.id,
            label: `${room.locationName}, ${room.name} (${room.town}), ${t.seats(room.capacity)}`,
          }))}
          value={typed(form, 'ruimte')}
          empty={false}
          {...errorOf(form, 'ruimte')}
        />
        <TeamFields able={model.able} form={form} />
        <Places {...model} />
        <SignUp {...model} />
        <ReasonAndSave plan={plan} form={form} words={t} />
      </Form>
    </Stack>
  );
}

function Sessions({ plan, form, now }: ChangeModel) {
  const { lang } = usePage();
  const t = words[lang];
  const first = plan.sessions.length - ahead(plan.sessions, now).length + 1;
  return (
    <>
      <Heading level={2} id="veld-bijeenkomsten">
        {t.sessions}
      </Heading>
      <Text small>{t.sessionsHint}</Text>
      {form.errors.bijeenkomsten && <p class="utrecht-form-field-error-message">{form.errors.bijeenkomsten}</p>}
      {shownRows(form).map((n) => {
        const known = typed(form, `sessie-${n}`) !== '';
        return (
          <Fieldset key={n} name={`rij-${n}`} legend={known ? t.session(first + n) : t.extra} optional={!known}>
            <input type="hidden" name={`sessie-${n}`} value={typed(form, `sessie-${n}`)} />
            <Cluster>
              <TextField
                name={`datum-${n}`}
                type="date"
                width="medium"
                label={t.day}
                optional={!known}
                value={typed(form, `datum-${n}`)}
                {...errorOf(form, `datum-${n}`)}
              />
              <TextField
                name={`begin-${n}`}
                type="time"
                width="short"
                label={t.begin}
                optional={!known}
                value={typed(form, `begin-${n}`)}
                {...errorOf(form, `begin-${n}`)}
              />
              <TextField
                name={`eind-${n}`}
                type="time"
                width="short"
                label={t.end}
                optional={!known}
                value={typed(form, `eind-${n}`)}
                {...errorOf(form, `eind-${n}`)}
              />
              {known && (
                <Checkbox
                  name={`vervalt-${n}`}
                  label={t.cancels}
                  value="ja"
                  checked={ticked(form, `vervalt-${n}`).includes('ja')}
                />
              )}
            </Cluster>
          </Fieldset>
        );
      })}
    </>
  );
}

function Places({ plan, form }: ChangeModel) {
  const t = words[usePage().lang];
  return (
    <>
      <Heading level={2}>{t.places}</Heading>
      <Text small>{t.capacityHint(plan.taken)}</Text>
      <Cluster>
        <NumberField name="plekken" label={t.capacity} value={typed(form, 'plekken')} {...errorOf(form, 'plekken')} />
        <NumberField name="minimum" label={t.minimum} value={typed(form, 'minimum')} {...errorOf(form, 'minimum')} />
      </Cluster>
      <TextField
        name="besluit"
        type="date"
        width="medium"
        label={t.decide}
        hint={t.decideHint}
        value={typed(form, 'besluit')}
        {...errorOf(form, 'besluit')}
      />
    </>
  );
}

function SignUp({ form }: ChangeModel) {
  const t = words[usePage().lang];
  return (
    <>
      <Heading level={2}>{t.signUp}</Heading>
      <RadioGroup
        name="voor"
        legend={t.forWhom}
        options={[
          { value: 'parents', label: t.parents },
          { value: 'teams', label: t.teams },
        ]}
        value={typed(form, 'voor')}
        {...errorOf(form, 'voor')}
      />
      <Cluster>
        <TextField
          name="open-vanaf"
          type="date"
          width="medium"
          label={t.opens}
          value={typed(form, 'open-vanaf')}
          {...errorOf(form, 'open-vanaf')}
        />
        <TextField
          name="open-tot"
          type="date"
          width="medium"
          label={t.closes}
          hint={t.closesHint}
          optional
          value={typed(form, 'open-tot')}
          {...errorOf(form, 'open-tot')}
        />
      </Cluster>
    </>
  );
}
