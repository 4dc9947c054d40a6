import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { MunicipalityView } from '../../../regions/index.ts';
import type { HeldQualification, ListedTrainer } from '../../directory.ts';
import { CertificateTags } from './certificate-tags.tsx';

export interface TrainersModel {
  trainers: ListedTrainer[];
  places: MunicipalityView[];
  interventions: { slug: string; name: string }[];
  asked: { interventie?: string | undefined; gemeente?: string | undefined };
  /** The actor may see the state of certificates. */
  certificates: boolean;
  today: Temporal.PlainDate;
}

const PATH = '/werk/trainers';

/** Who can give what, near here: a row a trainer. */
export function Trainers(model: TrainersModel) {
  const { trainers, places, interventions, asked } = model;
  return (
    <Stack>
      <Heading level={1}>Trainers</Heading>
      <Lead>Wie kan wat geven, hier in de buurt? Kies een interventie en een gemeente.</Lead>
      <Form action={PATH} method="get" inline label="Filters">
        <Select
          name="interventie"
          label="Kan geven"
          empty={false}
          options={[
            { value: '', label: 'Alle interventies' },
            ...interventions.map((one) => ({ value: one.slug, label: one.name })),
          ]}
          value={asked.interventie ?? ''}
        />
        <Select
          name="gemeente"
          label="Dicht bij"
          empty={false}
          options={[{ value: '', label: 'Hele regio' }, ...places.map((place) => ({ value: place.cbsCode, label: place.name }))]}
          value={asked.gemeente ?? ''}
        />
        <Button look="secondary">Toon</Button>
      </Form>
      <DataTable
        caption="Trainers"
        hiddenCaption
        columns={columns(model)}
        rows={trainers}
        rowKey={(trainer) => trainer.id}
        empty={<Nothing />}
      />
    </Stack>
  );
}

function columns({ certificates, today, asked }: TrainersModel): Column<ListedTrainer>[] {
  const all: (Column<ListedTrainer> | false)[] = [
    {
      label: 'Trainer',
      head: true,
      cell: (trainer) => (
        <>
          {trainer.name} {trainer.coTrainer && <Tag>Tweede trainer</Tag>}
          <br />
          <span class="op-small">{trainer.organisationName}</span>
        </>
      ),
    },
    { label: 'Kan geven', cell: (trainer) => <Qualifications held={trainer.qualifications} today={today} /> },
    { label: 'Waar', cell: (trainer) => <Where trainer={trainer} asked={Boolean(asked.gemeente)} /> },
    { label: 'Wanneer', cell: (trainer) => dayPartList(trainer.dayParts) || 'niet opgegeven' },
    { label: 'Talen', cell: (trainer) => trainer.languages.map(languageName).join(', ') },
    certificates && { label: 'Papieren', cell: (trainer) => <CertificateTags held={trainer.certificates} today={today} /> },
  ];
  return all.filter((column) => column !== false);
}

function Qualifications({ held, today }: { held: HeldQualification[]; today: Temporal.PlainDate }) {
  if (held.length === 0) return <>nog niets vastgelegd</>;
  return (
    <ul class="op-small">
      {held.map((one) => {
        const over = Temporal.PlainDate.compare(one.validUntil, today) < 0;
        return (
          <li key={one.interventionId}>
            {one.name},{' '}
            {over ? <strong>verlopen op {plainDate(one.validUntil, 'nl')}</strong> : `tot ${plainDate(one.validUntil, 'nl')}`}
          </li>
        );
      })}
    </ul>
  );
}

function Where({ trainer, asked }: { trainer: ListedTrainer; asked: boolean }) {
  const km = trainer.km === null ? '' : `${Math.round(trainer.km)} km`;
  const far = trainer.km !== null && trainer.km > trainer.maxKm;
  return (
    <>
      {trainer.municipalityName}
      <br />
      <span class="op-small">
        {asked ? `${km}, ${far ? 'verder dan' : 'reist tot'} ${trainer.maxKm} km` : `reist tot ${trainer.maxKm} km`}
      </span>
    </>
  );
}

function languageName(code: string): string {
  return new Intl.DisplayNames(['nl'], { type: 'language' }).of(code) ?? code;
}

function Nothing() {
  return (
    <EmptyState title="Niemand gevonden" actions={<ButtonLink href={PATH}>Toon alle trainers</ButtonLink>}>
      <p>Niemand in de regio kan dit nu geven. Kies een andere interventie of een andere gemeente.</p>
    </EmptyState>
  );
}
