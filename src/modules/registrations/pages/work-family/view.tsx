import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import type { FamilyDetails } from '../../participants.ts';
import { relationWords } from '../register-contact/view.tsx';
import { channelWords, stateWords, years } from '../work-words.ts';

/** One family: how it is reached, and cancelling for it when it calls. */
export function FamilyPage({ family, action, csrf }: { family: FamilyDetails; action: string; csrf: string }) {
  const { contact } = family;
  const items = [
    ...family.children.map((child) => ({ label: child.name, value: `${years(child.ageMonths)} bij de eerste keer` })),
    { label: 'Stand', value: stateWords[family.state].label },
    ...(family.answerBefore
      ? [{ label: 'Antwoord voor', value: `${longDate(family.answerBefore, 'nl')}, ${clockTime(family.answerBefore, 'nl')}` }]
      : []),
    { label: 'Contact', value: `${contact.name} (${relationWords('nl')[contact.relation].toLowerCase()})` },
    { label: 'Telefoon', value: contact.phone ? <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> : 'Niet opgegeven' },
    { label: 'E-mail', value: contact.email },
    { label: 'Voor de trainers', value: family.remarks || 'Niets' },
    { label: 'Aangemeld', value: `${longDate(family.joinedAt, 'nl')}, ${channelWords[family.channel]}` },
  ];
  return (
    <Stack gap="large">
      <Heading level={1}>{family.children.map((child) => child.name).join(' en ')}</Heading>
      <SummaryList items={items} />
      {family.state !== 'completed' && (
        <Form action={action} csrf={csrf} label="Gezin afmelden">
          <p class="op-small">
            Belt het gezin af? Meld het hier af. De plek gaat meteen naar de wachtlijst en het gezin krijgt een mail.
          </p>
          <Button look="danger">Meld dit gezin af</Button>
        </Form>
      )}
    </Stack>
  );
}
