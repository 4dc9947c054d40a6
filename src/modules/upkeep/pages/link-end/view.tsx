import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Entry } from '../../entries.ts';
import { entryWords } from '../entry-words.ts';

export const words = {
  nl: {
    title: 'Bestaat dit niet meer?',
    text: 'Dan laten we het meteen niet meer zien. Groepen die al gepland zijn, gaan gewoon door.',
    undo: 'Vergiste u zich? De regio kan het weer terugzetten.',
    sure: 'Ja, dit bestaat niet meer',
    no: 'Nee, terug',
  },
  en: {
    title: 'Does this no longer exist?',
    text: 'Then we stop showing it at once. Groups that are planned already go on.',
    undo: 'Was it a mistake? The region can bring it back.',
    sure: 'Yes, this no longer exists',
    no: 'No, go back',
  },
};

/** One question, one button. */
export function EndPage({ entry, action, back, csrf }: { entry: Entry; action: string; back: string; csrf: string }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{entry.kind === 'trainer' ? entryWords[lang].ownTrainer : <Dutch>{entry.title}</Dutch>}</Lead>
      <Text>{t.text}</Text>
      <Text>{t.undo}</Text>
      <Form action={action} csrf={csrf}>
        <ActionBar>
          <Button look="danger">{t.sure}</Button>
          <ButtonLink href={back} look="subtle">
            {t.no}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
