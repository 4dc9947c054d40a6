import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { OwnRegistration } from '../../own-registration.ts';
import type { AcceptableGroup } from '../../waiting-wish.ts';
import { DistanceFields } from '../contact-fields.tsx';

const words = {
  nl: {
    title: 'Waar wilt u op wachten?',
    lead: 'Kiest u meer groepen? Dan is er misschien eerder plek. U houdt uw plaats in de rij. U kiest zelf of u een plek wilt.',
    together: (n: number) => `Uw kinderen blijven samen: we zoeken ${n} plekken in dezelfde groep.`,
    where: 'Ik wacht op een plek in',
    own: 'alleen de groep die ik koos',
    near: 'de eerste groep die dichtbij is',
    chosen: 'de groepen die ik hieronder aankruis',
    maxKm: 'Hoe ver mag het zijn?',
    km: (n: string) => `${n} km`,
    postcode: 'Uw postcode',
    postcodeHint: 'Alleen nodig voor de eerste groep dichtbij. Vier cijfers zijn genoeg.',
    groups: 'Welke groepen zijn ook goed?',
    none: 'Er zijn nu geen andere groepen van dit aanbod. Kiest u dichtbij? Dan tellen nieuwe groepen vanzelf mee.',
    save: 'Bewaar',
    choose: 'Kruis minstens één groep aan.',
  },
  en: {
    title: 'Which groups do you want to wait for?',
    lead: 'If you choose more groups, there may be a place sooner. You keep your position on the list. You decide whether you want a place.',
    together: (n: number) => `Your children stay together: we look for ${n} places in one group.`,
    where: 'I am waiting for a place in',
    own: 'only the group that I chose',
    near: 'the first group nearby',
    chosen: 'the groups that I tick below',
    maxKm: 'How far away may it be?',
    km: (n: string) => `${n} km`,
    postcode: 'Your postcode',
    postcodeHint: 'Only needed for the first group nearby. Four digits are enough.',
    groups: 'Which other groups are OK too?',
    none: 'There are no other groups with this course now. If you choose nearby, we will include new groups automatically.',
    save: 'Save',
    choose: 'Tick at least one group.',
  },
};

interface Props {
  own: OwnRegistration;
  groups: AcceptableGroup[];
  form: FormState;
  action: string;
  lang: Lang;
  csrf: string;
}

/** Which groups a family on the waiting list accepts. */
export function WaitingPage({ own, groups, form, action, lang, csrf }: Props) {
  const t = words[lang];
  const many = own.children.length;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {many > 1 && <Text>{t.together(many)}</Text>}
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <RadioGroup
          name="waar"
          legend={t.where}
          options={[
            { value: 'deze', label: t.own },
            { value: 'dichtbij', label: t.near },
            ...(groups.length > 0 ? [{ value: 'gekozen', label: t.chosen }] : []),
          ]}
          value={typed(form, 'waar')}
          {...errorOf(form, 'waar')}
        />
        <DistanceFields form={form} words={t} />
        {groups.length === 0 ? (
          <Text>{t.none}</Text>
        ) : (
          <CheckboxGroup
            name="groepen"
            legend={t.groups}
            optional
            options={groups.map((one) => ({
              value: one.groupId,
              label: (
                <>
                  <Dutch>{one.title}</Dutch>, {longDate(one.startsAt, lang)}, {clockTime(one.startsAt, lang)}, {one.placeName},{' '}
                  {one.town}
                </>
              ),
            }))}
            values={ticked(form, 'groepen')}
            {...errorOf(form, 'groepen')}
          />
        )}
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

export const waitingTitle = (lang: Lang) => words[lang].title;
export const waitingWords = (lang: Lang) => words[lang];
