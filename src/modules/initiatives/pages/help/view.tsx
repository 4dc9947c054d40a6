import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { usePage } from '../../../../ui/page-lang.tsx';
import { type DemandView, placeText, seatsText, themeText } from '../../../demand/index.ts';
import type { HelpView } from '../../help-queries.ts';
import { paths } from '../../links.ts';
import { words } from './words.ts';

interface Props {
  demand: DemandView;
  help: HelpView[];
  /** The need's team or a planner. */
  answers: boolean;
  /** May offer help. */
  offers: boolean;
  form: FormState;
  answering: string | undefined;
  /** The answer that came back. */
  came: 'accept' | 'decline' | undefined;
  csrf: string;
}

/** What was offered for a need, and the form to offer something. */
export function HelpPage(model: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { demand, help, answers, offers } = model;
  const waits = help.some((one) => one.state === 'offered' && !answers);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>
          {answers ? t.forTeam : t.title}: {themeText(demand, lang)}
        </Heading>
        <Text>{`${seatsText(demand.places, lang)}, ${placeText(demand)}. ${dayPartList(demand.dayParts, lang)}.`}</Text>
        <Lead>{answers ? t.forTeamLead : t.lead}</Lead>
      </Stack>
      {answers && help.length === 0 && <Text>{t.none}</Text>}
      {!answers && help.length > 0 && <Heading level={2}>{t.mine}</Heading>}
      {help.map((one) => (
        <Offered key={one.id} {...model} one={one} />
      ))}
      {offers && !answers && !waits && <OfferForm {...model} />}
    </Stack>
  );
}

function OfferForm({ demand, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const chosen = form.values.dayParts === undefined ? [] : ticked(form, 'dayParts').map(Number);
  return (
    <Form action={to(paths.help(demand.id))} csrf={csrf} errors={errorList(form)}>
      <NumberField
        name="groupSize"
        label={t.groupSize}
        value={form.values.groupSize === undefined ? String(demand.places) : typed(form, 'groupSize')}
        {...errorOf(form, 'groupSize')}
      />
      <DateField
        name="firstDay"
        label={t.firstDay}
        value={datePartsOf(form.values, 'firstDay')}
        optional
        {...errorOf(form, 'firstDay')}
      />
      <DayPartPicker name="dayParts" label={t.dayParts} values={chosen} optional {...errorOf(form, 'dayParts')} />
      <TextArea
        name="remarks"
        label={t.remarks}
        hint={t.remarksHint}
        rows={3}
        maxLength={500}
        value={typed(form, 'remarks')}
        optional
        {...errorOf(form, 'remarks')}
      />
      <ActionBar>
        <Button>{t.send}</Button>
      </ActionBar>
    </Form>
  );
}

function Offered(model: Props & { one: HelpView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { one, demand, answers, answering, csrf } = model;
  const when = [dayPartList(one.dayParts, lang), one.firstDay ? t.from(plainDate(one.firstDay, lang)) : ''].filter(Boolean);
  const base = paths.help(demand.id);
  return (
    <Card title={`${one.name}, ${one.organisationName}`} headingLevel={answers ? 2 : 3}>
      <p class="op-tags">
        <Tag tone={one.state === 'accepted' ? 'success' : one.state === 'offered' ? 'warning' : 'neutral'}>
          {t.states[one.state]}
        </Tag>
      </p>
      <p>{[t.size(one.groupSize), ...when].join(', ')}</p>
      {one.remarks && <p>{one.remarks}</p>}
      {one.reason && <p class="op-small">{one.reason}</p>}
      {one.proposalId && <Link href={to(`/werk/voorstellen/${one.proposalId}`)}>{t.toProposal}</Link>}
      {one.state === 'offered' && answers && answering === one.id && <Answer {...model} />}
      {one.state === 'offered' && answers && answering !== one.id && (
        <p>
          <Link href={`${to(base)}?antwoord=${one.id}`} label={`${t.answer}: ${one.name}`}>
            {t.answer}
          </Link>
        </p>
      )}
      {one.state === 'offered' && !answers && (
        <Form action={to(`${base}/${one.id}/intrekking`)} csrf={csrf} label={t.withdraw}>
          <Button look="subtle" small>
            {t.withdraw}
          </Button>
        </Form>
      )}
    </Card>
  );
}

function Answer({ one, demand, form, came, csrf }: Props & { one: HelpView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const base = to(`${paths.help(demand.id)}/${one.id}`);
  return (
    <Stack>
      <Form
        action={`${base}/aanname`}
        csrf={csrf}
        errors={came === 'accept' ? errorList(form) : []}
        label={`${t.accept}: ${one.name}`}
      >
        <Text small>{t.acceptText}</Text>
        <TextField
          name="message"
          label={t.message}
          hint={t.messageHint}
          value={typed(form, 'message')}
          maxLength={500}
          autocomplete="off"
          {...errorOf(form, 'message')}
        />
        <Button small icon="check">
          {t.accept}
        </Button>
      </Form>
      <Form
        action={`${base}/afwijzing`}
        csrf={csrf}
        errors={came === 'decline' ? errorList(form) : []}
        label={`${t.decline}: ${one.name}`}
      >
        <TextField
          name="reason"
          label={t.reason}
          hint={t.reasonHint}
          value={typed(form, 'reason')}
          maxLength={300}
          autocomplete="off"
          {...errorOf(form, 'reason')}
        />
        <Button small look="danger">
          {t.decline}
        </Button>
      </Form>
    </Stack>
  );
}
