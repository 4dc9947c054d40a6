import { clockTime, list, longDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { FamilyDetails } from '../../participants.ts';
import { relationWords } from '../register-contact/view.tsx';
import { UnreachableNotice } from '../unreachable-notice.tsx';
import { workWords } from '../work-words.ts';
import { words } from './words.ts';

/** One family: how it is reached, and cancelling for it when it calls. */
export function FamilyPage({ family, action, csrf }: { family: FamilyDetails; action: string; csrf: string }) {
  const { contact } = family;
  const { lang } = usePage();
  const t = words[lang];
  const shared = workWords[lang];
  const items = [
    ...family.children.map((child) => ({ label: child.name, value: t.atStart(shared.years(child.ageMonths)) })),
    { label: t.state, value: shared.states[family.state] },
    ...(family.answerBefore
      ? [{ label: t.answerBefore, value: `${longDate(family.answerBefore, lang)}, ${clockTime(family.answerBefore, lang)}` }]
      : []),
    { label: t.contact, value: `${contact.name} (${relationWords(lang)[contact.relation].toLowerCase()})` },
    { label: t.phone, value: contact.phone ? <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> : t.noPhone },
    { label: t.email, value: contact.email },
    { label: t.remarks, value: family.remarks ? <Dutch>{family.remarks}</Dutch> : t.noRemarks },
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
      {family.state !== 'completed' && (
        <Form action={action} csrf={csrf} label={t.form}>
          <p class="op-small">{t.cancelText}</p>
          <Button look="danger">{t.cancel}</Button>
        </Form>
      )}
    </Stack>
  );
}
