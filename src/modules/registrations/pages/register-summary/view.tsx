import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import type { Draft } from '../../drafts.ts';
import type { OpenGroup } from '../../group-facts.ts';
import { registerPath } from '../../paths.ts';
import { type Answers, noAnswers } from '../../rules/answers.ts';
import { asksMore } from '../../rules/conditions.ts';
import { type Question, questionIn } from '../../rules/rules.ts';
import { relationWords } from '../register-contact/view.tsx';
import { FullNotice, RegisterHead } from '../register-frame.tsx';

const words = {
  nl: {
    title: 'Klopt alles?',
    child: (n: number, many: boolean) => (many ? `Kind ${n + 1}` : 'Kind'),
    born: 'geboren op',
    you: 'U',
    email: 'E-mail',
    phone: 'Telefoon',
    remarks: 'Voor de trainers',
    others: 'Waar u op wacht',
    othersYes: (km: number, postcode: string) => `Op deze groep, en op andere groepen tot ${km} km van ${postcode}`,
    othersNo: 'Alleen op deze groep',
    postcode: 'Postcode',
    referral: 'Verwezen door',
    yesNo: { ja: 'Ja', nee: 'Nee' },
    data: (term: string) =>
      `Wat gebeurt er met uw gegevens? Alleen de mensen die deze groep organiseren en geven, zien ze. Na de laatste bijeenkomst bewaren we ze nog ${term}. Daarna maken we ze anoniem.`,
    year: 'een jaar',
    days: (n: number) => `${n} dagen`,
    send: (many: boolean) => (many ? 'Meld de kinderen aan' : 'Meld aan'),
    wait: 'Zet mij op de wachtlijst',
  },
  en: {
    title: 'Is everything right?',
    child: (n: number, many: boolean) => (many ? `Child ${n + 1}` : 'Child'),
    born: 'born on',
    you: 'You',
    email: 'E-mail',
    phone: 'Telephone',
    remarks: 'For the trainers',
    others: 'What you are waiting for',
    othersYes: (km: number, postcode: string) => `This group, and other groups within ${km} km of ${postcode}`,
    othersNo: 'This group only',
    postcode: 'Postcode',
    referral: 'Referred by',
    yesNo: { ja: 'Yes', nee: 'No' },
    data: (term: string) =>
      `What happens to your data: only the people who organise and lead this group can see it. We make it anonymous ${term} after the last session.`,
    year: 'a year',
    days: (n: number) => `${n} days`,
    send: (many: boolean) => (many ? 'Register the children' : 'Register'),
    wait: 'Put me on the waiting list',
  },
};

export interface SummaryProps {
  group: OpenGroup;
  draft: Draft & { contact: NonNullable<Draft['contact']> };
  token: string;
  keepDays: number;
  lang: Lang;
  action: string;
  csrf: string;
}

/** Step 3: everything once more, with links to change it. */
export function SummaryStep({ group, draft, token, keepDays, lang, action, csrf }: SummaryProps) {
  const t = words[lang];
  const { children, contact } = draft;
  const full = group.free < children.length;
  const many = children.length > 1;
  const toChildren = registerPath(group.slug, lang, token, 'kinderen');
  const toContact = registerPath(group.slug, lang, token, 'contact');
  const items = [
    ...children.map((child, n) => ({
      label: t.child(n, many),
      value: `${child.name}, ${t.born} ${plainDate(Temporal.PlainDate.from(child.birthDate), lang)}`,
      changeHref: toChildren,
    })),
    { label: t.you, value: `${contact.name} (${relationWords(lang)[contact.relation].toLowerCase()})`, changeHref: toContact },
    { label: t.email, value: contact.email, changeHref: toContact },
    ...(contact.phone ? [{ label: t.phone, value: contact.phone, changeHref: toContact }] : []),
    ...(contact.remarks ? [{ label: t.remarks, value: contact.remarks, changeHref: toContact }] : []),
    ...termItems(draft.terms ?? noAnswers, group.rules.questions, lang).map((item) => ({
      ...item,
      changeHref: registerPath(group.slug, lang, token, 'vragen'),
    })),
    ...(full
      ? [
          {
            label: t.others,
            value: contact.otherGroups ? t.othersYes(contact.maxKm, contact.postcode) : t.othersNo,
            changeHref: toContact,
          },
        ]
      : []),
  ];
  return (
    <Stack>
      <RegisterHead group={group} step={asksMore(group) ? 4 : 3} lang={lang} />
      <Heading level={1}>{t.title}</Heading>
      <FullNotice group={group} places={children.length} lang={lang} />
      <SummaryList items={items} />
      <Form action={action} csrf={csrf}>
        <Text small>{t.data(keepDays === 365 ? t.year : t.days(keepDays))}</Text>
        <ActionBar>
          <Button>{full ? t.wait : t.send(many)}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** Answers to the conditions and questions of the offer. */
function termItems(answers: Answers, questions: Question[], lang: Lang) {
  const t = words[lang];
  const { yesNo } = t;
  return [
    ...(answers.postcode ? [{ label: t.postcode, value: answers.postcode }] : []),
    ...(answers.referral ? [{ label: t.referral, value: answers.referral }] : []),
    ...answers.questions.map(({ id, label, answer }) => {
      const question = questions.find((one) => one.id === id);
      const asked = question && questionIn(question, lang);
      const chosen = asked?.choices.find((one) => one.value === answer)?.label ?? answer;
      return { label: asked?.label ?? label, value: answer === 'ja' || answer === 'nee' ? yesNo[answer] : chosen };
    }),
  ];
}

export const summaryTitle = (lang: Lang) => words[lang].title;
