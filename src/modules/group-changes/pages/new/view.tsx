import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { languageName } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Checkbox, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { SeriesDates } from '../../../groups/index.ts';
import { RoomChoice } from '../../parts/room-choice.tsx';
import { TeamFields } from '../../parts/team-fields.tsx';
import { fieldErrors, WholeFault } from '../../parts/whole-fault.tsx';
import type { NewChoices } from './choices.ts';
import { words } from './words.ts';

interface Props {
  choices: NewChoices;
  form: FormState;
  csrf: string;
}

const PATH = '/werk/groepen/nieuw';

/** Two steps on one page: what and when (the rest follows), then where, with whom and for whom. */
export function NewGroupView(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { choices, form } = props;
  if (choices.offers.length === 0) {
    return (
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <EmptyState title={t.none} actions={<ButtonLink href={to('/werk/aanbod')}>{t.toOffers}</ButtonLink>}>
          <p>{t.noneText}</p>
        </EmptyState>
      </Stack>
    );
  }
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{t.title}</Heading>
        <Lead>{choices.from ? t.copyOf(choices.from.title) : t.lead}</Lead>
      </Stack>
      <WholeFault form={form} />
      <ErrorSummary errors={fieldErrors(form)} />
      <Stack>
        <Heading level={2}>{t.step1}</Heading>
        <What {...props} />
        <SeriesDates dates={choices.dates} />
      </Stack>
      <Where {...props} />
    </Stack>
  );
}

/** What was typed stays; else what fits best. */
const shown = (form: FormState, name: string, best: string) => (name in form.values ? typed(form, name) : best);

function What({ choices, form }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { offers, offer, language, first, time, minutes, count, skip, from } = choices;
  return (
    <Form action={to(PATH)} method="get" hidden={from ? { van: from.id } : {}} label={t.step1}>
      <Select
        name="aanbod"
        label={t.offer}
        options={offers.map((one) => ({ value: one.id, label: `${one.title} (${one.organisationName})`, lang: 'nl' }))}
        value={offer?.id ?? ''}
        empty={false}
        {...errorOf(form, 'aanbod')}
      />
      {offer && offer.languages.length > 1 && (
        <RadioGroup
          name="taal"
          legend={t.language}
          inline
          options={offer.languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
          value={language}
          {...errorOf(form, 'taal')}
        />
      )}
      <Cluster>
        <TextField
          name="eerste"
          type="date"
          width="medium"
          label={t.first}
          value={shown(form, 'eerste', first.toString())}
          {...errorOf(form, 'eerste')}
        />
        <TextField
          name="tijd"
          type="time"
          width="short"
          label={t.time}
          value={shown(form, 'tijd', time.toString({ smallestUnit: 'minute' }))}
          {...errorOf(form, 'tijd')}
        />
        <NumberField
          name="minuten"
          label={t.minutes}
          value={shown(form, 'minuten', String(minutes))}
          {...errorOf(form, 'minuten')}
        />
        <NumberField name="keren" label={t.count} value={shown(form, 'keren', String(count))} {...errorOf(form, 'keren')} />
      </Cluster>
      <Checkbox name="doorlopend" label={t.through} value="ja" checked={!skip} />
      <Button look="secondary">{t.update}</Button>
    </Form>
  );
}

function Where({ choices, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { offer, rooms, able, from, language, first, time, minutes, count, skip, team } = choices;
  if (!offer) return null;
  const hidden = {
    aanbod: offer.id,
    ...(from ? { van: from.id } : {}),
    ...{ taal: language, eerste: first.toString(), tijd: time.toString({ smallestUnit: 'minute' }) },
    ...{ minuten: String(minutes), keren: String(count), ...(skip ? {} : { doorlopend: 'ja' }) },
  };
  const leads = able.find((one) => team.includes(one.id) && !one.coTrainer)?.id ?? '';
  const teamForm = 'ruimte' in form.values ? form : { ...form, values: { ...form.values, trainers: team, leider: leads } };
  return (
    <Stack>
      <Heading level={2}>{t.step2}</Heading>
      <Form action={to(PATH)} csrf={csrf} hidden={hidden} label={t.step2}>
        <TextField
          name="naam"
          label={t.name}
          lang="nl"
          maxLength={80}
          value={shown(form, 'naam', from?.title ?? offer.title)}
          {...errorOf(form, 'naam')}
        />
        <RoomChoice rooms={rooms} form={form} />
        <TeamFields able={able} form={teamForm} />
        <Cluster>
          <NumberField
            name="plekken"
            label={t.capacity}
            value={shown(form, 'plekken', String(from?.capacity ?? offer.maxSize))}
            {...errorOf(form, 'plekken')}
          />
          <NumberField
            name="minimum"
            label={t.minimum}
            value={shown(form, 'minimum', String(from?.minSize ?? offer.minSize))}
            {...errorOf(form, 'minimum')}
          />
        </Cluster>
        <RadioGroup
          name="voor"
          legend={t.forWhom}
          options={[
            { value: 'parents', label: t.parents },
            { value: 'teams', label: t.teams },
          ]}
          value={shown(form, 'voor', from?.openedTo ?? 'parents')}
          {...errorOf(form, 'voor')}
        />
        <ActionBar note={t.note}>
          <Button icon="check">{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
