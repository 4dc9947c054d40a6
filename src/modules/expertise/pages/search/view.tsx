import type { Actor } from '../../../../platform/auth/actor.ts';
import { languageName, plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { FitMarks } from '../../../../ui/components/fit-marks.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { FoundTrainer } from '../../find.ts';
import { findText } from '../../find-words.ts';
import { monthName } from '../months.ts';
import { languages } from '../own/fields.ts';
import { TrainerTabs } from '../tabs.tsx';
import type { FindQuery } from './query.ts';
import { words } from './words.ts';

interface Props {
  places: MunicipalityView[];
  methods: { slug: string; name: string }[];
  method: { name: string } | null;
  trainers: FoundTrainer[];
  wishers: { id: string; name: string; since: Temporal.PlainDate | null }[];
  asked: FindQuery;
  month: Temporal.PlainYearMonth;
  months: Temporal.PlainYearMonth[];
  actor: Actor;
}

/** Who can, best first with reasons; who falls out with theirs; who wants to learn it. */
export function FindTrainers(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { method, trainers, actor } = model;
  const can = trainers.filter((trainer) => !trainer.falls);
  const out = trainers.filter((trainer) => trainer.falls);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <TrainerTabs current="find" actor={actor} />
        <Choices {...model} />
      </Stack>
      {!method && (
        <EmptyState title={t.start}>
          <p>{t.startText}</p>
        </EmptyState>
      )}
      {method && (
        <Stack>
          <Heading level={2}>{can.length > 0 ? t.can(can.length) : t.nobody}</Heading>
          {can.length === 0 && <Text>{trainers.length === 0 ? t.nobodyEver : t.nobodyText}</Text>}
          <Found trainers={can} />
        </Stack>
      )}
      {out.length > 0 && (
        <Stack>
          <Heading level={2}>{t.out}</Heading>
          <Found trainers={out} />
        </Stack>
      )}
      <Wishers wishers={model.wishers} />
    </Stack>
  );
}

function Choices({ places, methods, asked, month, months }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Form action={to('/werk/trainers/zoeken')} method="get" label={t.filters}>
      <Grid columns="narrow">
        <Select
          name="methode"
          label={t.method}
          empty={t.choose}
          options={methods.map((one) => ({ value: one.slug, label: one.name, lang: 'nl' }))}
          value={asked.methode ?? ''}
        />
        <Select
          name="gemeente"
          label={t.place}
          all={t.region}
          options={places.map((place) => ({ value: place.cbsCode, label: place.name }))}
          value={asked.gemeente ?? ''}
        />
        <Select
          name="maand"
          label={t.month}
          empty={false}
          options={months.map((one) => ({ value: one.toString(), label: monthName(one, lang) }))}
          value={month.toString()}
        />
        <Select
          name="taal"
          label={t.language}
          all={t.anyLanguage}
          options={languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
          value={asked.taal ?? ''}
        />
      </Grid>
      <Disclosure label={t.dayParts} open={asked.dagdelen.length > 0}>
        <DayPartPicker name="dagdelen" label={t.dayParts} hint={t.anyParts} values={asked.dagdelen} optional />
      </Disclosure>
      <Button>{t.show}</Button>
    </Form>
  );
}

function Found({ trainers }: { trainers: FoundTrainer[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Grid columns="narrow" list>
      {trainers.map((trainer) => (
        <Card key={trainer.id} title={trainer.name} href={to(`/werk/trainers/${trainer.id}`)}>
          <p class="op-small">
            {trainer.organisationName} {trainer.coTrainer && <Tag>{t.second}</Tag>}
          </p>
          <FitMarks
            label={t.why(trainer.name)}
            marks={[
              ...trainer.lacks.map((mark) => ({
                kind: 'trainer' as const,
                state: trainer.falls ? ('missing' as const) : ('almost' as const),
                text: findText(mark, lang),
              })),
              ...trainer.fits.map((mark) => ({ kind: 'trainer' as const, state: 'fits' as const, text: findText(mark, lang) })),
            ]}
          />
        </Card>
      ))}
    </Grid>
  );
}

function Wishers({ wishers }: Pick<Props, 'wishers'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (wishers.length === 0) return null;
  return (
    <Stack gap="small">
      <Heading level={2}>{t.wishers}</Heading>
      <ul>
        {wishers.map((one) => (
          <li key={one.id}>
            <a class="utrecht-link" href={to(`/werk/trainers/${one.id}`)}>
              {one.name}
            </a>
            {one.since && `, ${t.since(plainDate(one.since, lang))}`}
          </li>
        ))}
      </ul>
    </Stack>
  );
}
