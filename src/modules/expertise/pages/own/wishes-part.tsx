import { errorList, errorOf, ticked } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Profile } from '../../profile.ts';
import { formOf, type OwnModel } from './model.ts';
import { words } from './words.ts';

/** What somebody wants to learn, and since when. */
export function WishesPart(model: OwnModel & { profile: Profile }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { profile, methods, csrf } = model;
  const form = formOf(model, 'wishes', { wishes: profile.wishes.map((wish) => wish.slug) });
  return (
    <Stack>
      <Heading level={2}>{t.wishes}</Heading>
      {profile.wishes.length > 0 && (
        <ul>
          {profile.wishes.map((wish) => (
            <li key={wish.slug}>
              <Dutch>{wish.name}</Dutch>
              {wish.since && `, ${t.since(plainDate(wish.since, lang))}`}
            </li>
          ))}
        </ul>
      )}
      <Disclosure label={t.changeWishes} open={model.which === 'wishes'}>
        <Form action={to('/mijn/trainer/scholing')} csrf={csrf} errors={errorList(form)} label={t.wishes}>
          <CheckboxGroup
            name="wishes"
            legend={t.wishes}
            hint={t.wishesHint}
            options={methods.map((method) => ({ value: method.slug, label: method.name }))}
            values={ticked(form, 'wishes')}
            inline
            optional
            {...errorOf(form, 'wishes')}
          />
          <ActionBar>
            <Button look="secondary">{t.saveWishes}</Button>
          </ActionBar>
        </Form>
      </Disclosure>
    </Stack>
  );
}
