import type { FormState } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import type { OpenGroup } from '../../group-facts.ts';
import { errorList } from '../child-fields.tsx';
import { ContactFields, type ContactWords, OtherGroupsFields } from '../contact-fields.tsx';
import { FullNotice, RegisterHead } from '../register-frame.tsx';

const words: Record<Lang, ContactWords & { title: string; next: string }> = {
  nl: {
    title: 'Wie bent u?',
    name: 'Uw naam',
    email: 'Uw e-mailadres',
    emailHint: 'Hier sturen we de bevestiging naartoe.',
    phone: 'Uw telefoonnummer',
    phoneHint: 'Dan bellen we u als er op de dag zelf iets verandert.',
    relation: 'Wie bent u voor het kind?',
    relations: { parent: 'Ouder of verzorger', family: 'Andere familie', self: 'Ik meld mezelf aan', other: 'Iemand anders' },
    remarks: 'Is er iets dat de trainers moeten weten?',
    remarksHint: 'Alleen de trainers lezen dit.',
    others: 'Mag het ook een andere groep zijn?',
    otherGroups: 'Ja, een andere groep van dit aanbod is ook goed',
    otherGroupsHint: 'Dan is er misschien eerder plek voor u. U kiest zelf of u die plek wilt.',
    maxKm: 'Hoe ver mag het zijn?',
    km: (n) => `${n} km`,
    postcode: 'Uw postcode',
    postcodeHint: 'Alleen nodig als u ja kiest. Vier cijfers zijn genoeg.',
    next: 'Ga verder',
  },
  en: {
    title: 'Who are you?',
    name: 'Your name',
    email: 'Your e-mail address',
    emailHint: 'We send the confirmation to this address.',
    phone: 'Your telephone number',
    phoneHint: 'So we can call you if something changes on the day.',
    relation: 'How are you related to the child?',
    relations: { parent: 'Parent or carer', family: 'Other family', self: 'I am registering myself', other: 'Someone else' },
    remarks: 'Is there anything the trainers should know?',
    remarksHint: 'Only the trainers read this.',
    others: 'Would another group also be OK?',
    otherGroups: 'Yes, another group with the same course is also OK',
    otherGroupsHint: 'Then there may be a place for you sooner. You decide whether you want it.',
    maxKm: 'How far away may it be?',
    km: (n) => `${n} km`,
    postcode: 'Your postcode',
    postcodeHint: 'Only needed if you choose yes. Four digits are enough.',
    next: 'Continue',
  },
};

export interface ContactProps {
  group: OpenGroup;
  lang: Lang;
  action: string;
  csrf: string;
  form: FormState;
  /** Children of this family. */
  places: number;
}

/** Step 2: who registers; when the group is full also where else it may be. */
export function ContactStep({ group, lang, action, csrf, form, places }: ContactProps) {
  const t = words[lang];
  return (
    <Stack>
      <RegisterHead group={group} step={2} lang={lang} />
      <Heading level={1}>{t.title}</Heading>
      <FullNotice group={group} places={places} lang={lang} />
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <ContactFields form={form} words={t} />
        {group.free < places && <OtherGroupsFields form={form} words={t} />}
        <ActionBar>
          <Button>{t.next}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

export const contactTitle = (lang: Lang) => words[lang].title;
export const contactWords = (lang: Lang): ContactWords => words[lang];
export const relationWords = (lang: Lang) => words[lang].relations;
