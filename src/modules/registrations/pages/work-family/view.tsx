import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { clockTime, list, longDate, money } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { type Contribution, recordable } from '../../contribution/contributions.ts';
import type { FamilyDetails } from '../../participants.ts';
import { contributionWords } from '../contribution-words.ts';
import { relationWords } from '../register-contact/view.tsx';
import { UnreachableNotice } from '../unreachable-notice.tsx';
import { earlierItem, stateText, workWords } from '../work-words.ts';
import { words } from './words.ts';

interface Props {
  family: FamilyDetails;
  contribution: Contribution | undefined;
  /** For which the offer remits. */
  reasons: string[];
  form: FormState;
  /** Address of this page. */
  action: string;
  csrf: string;
}

/** One family: how it is reached, and cancelling for it when it calls. */
export function FamilyPage(props: Props) {
  const { family, action, csrf } = props;
  const { contact } = family;
  const { lang } = usePage();
  const t = words[lang];
  const shared = workWords[lang];
  const items = [
    ...family.children.map((child) => ({ label: child.name, value: t.atStart(shared.years(child.ageMonths)) })),
    { label: t.state, value: stateText(family, lang) },
    ...(family.answerBefore
      ? [{ label: t.answerBefore, value: `${longDate(family.answerBefore, lang)}, ${clockTime(family.answerBefore, lang)}` }]
      : []),
    { label: t.contact, value: `${contact.name} (${relationWords(lang)[contact.relation].toLowerCase()})` },
    { label: t.phone, value: contact.phone ? <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> : t.noPhone },
    { label: t.email, value: contact.email },
    { label: t.remarks, value: family.remarks ? <Dutch>{family.remarks}</Dutch> : t.noRemarks },
    ...(family.answers.referral ? [{ label: t.referral, value: <Dutch>{family.answers.referral}</Dutch> }] : []),
    ...earlierItem(family, lang),
    ...family.answers.questions.map((one) => ({ label: one.label, value: <Dutch>{one.answer}</Dutch> })),
    { label: t.registered, value: `${longDate(family.joinedAt, lang)}, ${shared.channels[family.channel]}` },
  ];
  return (
    <Stack gap="large">
      <Heading level={1}>
        {list(
          family.children.map((child) => child.name),
          lang,
        )}
      </Heading>
      {family.unreachable && <UnreachableNotice />}
      <SummaryList items={items} />
      <Money {...props} />
      {family.state !== 'completed' && (
        <Form action={`${action}/annulering`} csrf={csrf} label={t.form}>
          <p class="op-small">{t.cancelText}</p>
          <Button look="danger">{t.cancel}</Button>
        </Form>
      )}
    </Stack>
  );
}

/** The own contribution, and noting how it stands. */
function Money({ contribution, reasons, form, action, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  if (!contribution || contribution.amountCents === 0) return null;
  const { amountCents, state, reason } = contribution;
  const states = contributionWords[lang];
  const known = typed(form, 'stand') || state;
  return (
    <Card title={t.money} headingLevel={2}>
      <p>
        {money(amountCents, lang)}: {states[state]}
        {reason && <Dutch> ({reason})</Dutch>}
      </p>
      <Form action={`${action}/bijdrage`} csrf={csrf} errors={errorList(form)} label={t.money}>
        <RadioGroup
          name="stand"
          legend={t.stand}
          options={recordable.map((value) => ({ value, label: states[value] }))}
          value={known}
          {...errorOf(form, 'stand')}
        />
        <TextField
          name="reden"
          label={t.reason}
          hint={reasons.length > 0 ? t.reasonHint(reasons.join(' ')) : t.reasonPlain}
          optional
          maxLength={120}
          autocomplete="off"
          value={typed(form, 'reden') || reason}
          {...errorOf(form, 'reden')}
        />
        <Button look="secondary">{t.record}</Button>
      </Form>
    </Card>
  );
}
