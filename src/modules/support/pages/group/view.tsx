import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf, LoanTable } from '../../../facilities/index.ts';
import { Standing } from '../../parts/standing.tsx';
import { paths } from '../../paths.ts';
import { words as shared } from '../../words.ts';
import type { GroupFacilities } from './model.ts';
import { Rooms } from './rooms.tsx';
import { words } from './words.ts';

export interface GroupModel extends GroupFacilities {
  form: FormState;
  csrf: string;
}

/** Suggestions first; then one button for what a human must do. */
export function GroupFacilitiesView(model: GroupModel) {
  const { lang } = usePage();
  const t = words[lang];
  const { days, form, requests } = model;
  return (
    <Stack gap="large">
      <PageOpening title={t.title} lead={t.lead} />
      <ErrorSummary errors={Object.entries(form.errors).map(([field, message]) => ({ field: field || 'soort', message }))} />
      {requests.length > 0 && <Requests {...model} />}
      {days ? (
        <>
          <Rooms {...model} />
          <Materials {...model} />
          <Other {...model} />
        </>
      ) : (
        <>
          <p>{t.over}</p>
          {model.loans.length > 0 && <LoanTable loans={model.loans} caption={t.lent} withKind />}
        </>
      )}
    </Stack>
  );
}

function Requests({ requests }: GroupModel) {
  const { lang, to } = usePage();
  return (
    <Stack gap="small">
      <Heading level={2}>{words[lang].requests}</Heading>
      <ul>
        {requests.map((one) => (
          <li key={one.id}>
            <Link href={to(paths.request(one.id))}>
              <Dutch>{one.title}</Dutch>
            </Link>{' '}
            <Standing request={one} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Materials({ plan, days, materials, loans, form, csrf }: GroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.material}</Heading>
      {loans.length > 0 && <LoanTable loans={loans} caption={t.lent} withKind />}
      {days && <p>{t.lendText(plainDate(days.firstDay, lang), plainDate(days.lastDay, lang))}</p>}
      {materials.length === 0 ? (
        <p>{t.noMaterial}</p>
      ) : (
        <Form action={to(paths.groupMaterial(plan.id))} csrf={csrf} inline label={t.lend}>
          <Select
            {...field('materiaal')}
            label={t.kind}
            options={materials.map((one) => ({ value: one.id, label: t.kindFree(one.name, one.free) }))}
          />
          <NumberField {...field('aantal')} label={t.amount} value={'aantal' in form.values ? typed(form, 'aantal') : '1'} />
          <Button look="secondary">{t.lendSubmit}</Button>
        </Form>
      )}
    </Stack>
  );
}

function Other({ plan, form, csrf }: GroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  const kinds = ['registration', 'recruitment', 'material', 'room-search', 'other'] as const;
  return (
    <Stack gap="small">
      <Heading level={2}>{t.other}</Heading>
      <Form action={to(paths.groupRequest(plan.id))} csrf={csrf} label={t.other}>
        <RadioGroup
          name="soort"
          legend={t.what}
          options={kinds.map((value) => ({ value, label: shared[lang].kinds[value] }))}
          value={typed(form, 'soort')}
          {...errorOf(form, 'soort')}
        />
        <TextArea {...field('toelichting')} label={t.question} hint={t.questionHint} rows={3} maxLength={500} optional />
        <p>
          <Button>{t.submit}</Button>
        </p>
      </Form>
    </Stack>
  );
}
