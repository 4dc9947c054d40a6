import type { Actor } from '../../../../platform/auth/actor.ts';
import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { languageName, plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Column } from '../../../../ui/components/data-table.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { FilteredTable } from '../../../../ui/components/filtered-table.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { HeldQualification, ListedTrainer } from '../../directory.ts';
import { monthName, monthsFrom } from '../months.ts';
import { languages } from '../own/fields.ts';
import { TrainerTabs } from '../tabs.tsx';
import { CertificateTags } from './certificate-tags.tsx';
import type { TrainersQuery } from './query.ts';
import { words } from './words.ts';

export interface TrainersModel {
  trainers: ListedTrainer[];
  places: MunicipalityView[];
  interventions: { slug: string; name: string }[];
  asked: TrainersQuery;
  /** The actor may see the state of certificates. */
  certificates: boolean;
  actor: Actor;
  today: Temporal.PlainDate;
}

const PATH = '/werk/trainers';

/** Who can give what, near here: a row a trainer. */
export function Trainers(model: TrainersModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { trainers, places, interventions, asked, today } = model;
  return (
    <Stack>
      <TrainerTabs current="list" actor={model.actor} />
      <FilteredTable
        href={to(PATH)}
        words={t}
        filters={
          <>
            <Select
              name="interventie"
              label={t.canGive}
              all={t.all}
              options={interventions.map((one) => ({ value: one.slug, label: one.name }))}
              value={asked.interventie ?? ''}
            />
            <Select
              name="gemeente"
              label={t.near}
              all={t.region}
              options={places.map((place) => ({ value: place.cbsCode, label: place.name }))}
              value={asked.gemeente ?? ''}
            />
            <Select
              name="maand"
              label={t.month}
              all={t.anyMonth}
              options={monthsFrom(today).map((one) => ({ value: one.toString(), label: monthName(one, lang) }))}
              value={asked.maand ?? ''}
            />
            <Select
              name="taal"
              label={t.language}
              all={t.anyLanguage}
              options={languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
              value={asked.taal ?? ''}
            />
            <Disclosure label={t.dayPartsChosen(asked.dagdelen.length)}>
              <DayPartPicker name="dagdelen" label={t.dayParts} hint={t.anyParts} values={asked.dagdelen} optional />
            </Disclosure>
          </>
        }
        columns={columns(model, lang)}
        rows={trainers}
        rowKey={(trainer) => trainer.id}
      />
    </Stack>
  );
}

function columns({ certificates, today, asked }: TrainersModel, lang: Lang): Column<ListedTrainer>[] {
  const t = words[lang];
  const all: (Column<ListedTrainer> | false)[] = [
    {
      label: t.trainer,
      head: true,
      cell: (trainer) => (
        <>
          <TrainerName trainer={trainer} /> {trainer.coTrainer && <Tag>{t.second}</Tag>}
          <br />
          <span class="op-small">{trainer.organisationName}</span>
        </>
      ),
    },
    { label: t.canGive, cell: (trainer) => <Qualifications held={trainer.qualifications} today={today} /> },
    { label: t.where, cell: (trainer) => <Where trainer={trainer} asked={Boolean(asked.gemeente)} /> },
    { label: t.when, cell: (trainer) => <When trainer={trainer} /> },
    { label: t.languages, cell: (trainer) => trainer.languages.map((code) => languageName(code, lang)).join(', ') },
    certificates && { label: t.papers, cell: (trainer) => <CertificateTags held={trainer.certificates} today={today} /> },
  ];
  return all.filter((column) => column !== false);
}

function TrainerName({ trainer }: { trainer: ListedTrainer }) {
  const { to } = usePage();
  return <Link href={to(`${PATH}/${trainer.id}`)}>{trainer.name}</Link>;
}

function Qualifications({ held, today }: { held: HeldQualification[]; today: Temporal.PlainDate }) {
  const { lang } = usePage();
  const t = words[lang];
  if (held.length === 0) return <>{t.nothingHeld}</>;
  return (
    <ul class="op-small">
      {held.map((one) => {
        const over = Temporal.PlainDate.compare(one.validUntil, today) < 0;
        const date = plainDate(one.validUntil, lang);
        return (
          <li key={one.interventionId}>
            {one.name}, {over ? <strong>{t.expired(date)}</strong> : t.until(date)}
          </li>
        );
      })}
    </ul>
  );
}

function When({ trainer }: { trainer: ListedTrainer }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <>
      {dayPartList(trainer.dayParts, lang) || t.notStated}
      {trainer.freeTimes !== null && (
        <>
          <br />
          <span class="op-small">{t.free(trainer.freeTimes)}</span>
        </>
      )}
    </>
  );
}

function Where({ trainer, asked }: { trainer: ListedTrainer; asked: boolean }) {
  const t = words[usePage().lang];
  const km = trainer.km === null ? '' : `${Math.round(trainer.km)} km`;
  const far = trainer.km !== null && trainer.km > trainer.maxKm;
  return (
    <>
      {trainer.municipalityName}
      <br />
      <span class="op-small">
        {asked ? `${km}, ${far ? t.farther(trainer.maxKm) : t.travels(trainer.maxKm)}` : t.travels(trainer.maxKm)}
      </span>
    </>
  );
}
