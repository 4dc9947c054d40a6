import { type FormState, typed } from '../../../../platform/http/form.ts';
import { dayPart, languageName, longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import type { DemandAnswer, ProposalView } from '../../proposal.ts';
import { words } from './words.ts';

export interface CounterModel {
  proposal: ProposalView;
  /** The team's demand; undefined for a trainer. */
  demand: DemandAnswer | undefined;
  towns: { id: string; name: string }[];
  /** Languages in which the offer is given. */
  languages: string[];
  form: FormState;
  csrf: string;
}

const DAY_PARTS = Array.from({ length: 28 }, (_, part) => part);

/** Only what must be different is filled in. */
export function CounterPage({ proposal, demand, towns, languages, form, csrf }: CounterModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field: field || 'dagdeel', message }));
  const text = (name: string) => ({ value: typed(form, name), error: form.errors[name] });
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </div>
      <Now proposal={proposal} demand={demand} />
      <Form
        action={to(paths.counters(proposal.id))}
        csrf={csrf}
        errors={errors}
        hidden={{ versie: proposal.version, ...(demand ? { vraag: demand.id } : {}) }}
        label={t.label}
      >
        <Select
          name="dagdeel"
          label={t.dayPart}
          hint={t.dayPartHint}
          optional
          empty={t.same}
          options={DAY_PARTS.map((part) => ({ value: String(part), label: dayPart(part, lang) }))}
          {...text('dagdeel')}
        />
        <DateField
          name="vanaf"
          label={t.firstDay}
          hint={t.firstDayHint}
          optional
          value={datePartsOf(form.values, 'vanaf')}
          error={form.errors.vanaf}
        />
        {demand && demand.places > 1 && (
          <NumberField name="plekken" label={t.fewer} hint={t.fewerHint(demand.places)} optional {...text('plekken')} />
        )}
        <Select
          name="gemeente"
          label={t.town}
          hint={t.townHint}
          optional
          empty={t.same}
          options={towns.map((town) => ({ value: town.id, label: town.name }))}
          {...text('gemeente')}
        />
        {languages.length > 1 && (
          <Select
            name="taal"
            label={t.otherLanguage}
            optional
            empty={t.same}
            options={languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
            {...text('taal')}
          />
        )}
        <TextArea
          name="toelichting"
          label={t.note}
          hint={t.noteHint}
          optional
          rows={3}
          maxLength={300}
          {...text('toelichting')}
        />
        <ActionBar>
          <Button>{t.submit}</Button>
          <ButtonLink look="subtle" href={to(paths.proposal(proposal.id))}>
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function Now({ proposal, demand }: Pick<CounterModel, 'proposal' | 'demand'>) {
  const { lang } = usePage();
  const t = words[lang];
  const [first] = proposal.sessions;
  return (
    <section aria-labelledby="nu">
      <Stack gap="small">
        <Heading level={2} look={3} id="nu">
          {t.now}
        </Heading>
        <SummaryList
          compact
          items={[
            ...(first
              ? [
                  {
                    label: t.when,
                    value: `${longDate(first.startsAt, lang, true)}, ${timeSpan(first.startsAt, first.endsAt, lang)}`,
                  },
                ]
              : []),
            { label: t.where, value: `${proposal.placeName}, ${proposal.town}` },
            { label: t.language, value: languageName(proposal.language, lang) },
            ...(demand ? [{ label: t.places, value: String(demand.places) }] : []),
          ]}
        />
      </Stack>
    </section>
  );
}
