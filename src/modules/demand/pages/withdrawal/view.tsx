import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import { placesText, placeText, themeText } from '../../wording.ts';
import { words } from './words.ts';

/** What goes, and one button. */
export function ConfirmWithdrawal({ demand, csrf }: { demand: DemandView; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <>
      <Heading level={1}>{t.heading}</Heading>
      <Lead>{`${themeText(demand, lang)}: ${placesText(demand, lang)}, ${placeText(demand)}.`}</Lead>
      <Text>{t.text}</Text>
      <Form action={to(demandPaths.withdrawal(demand.id))} csrf={csrf} label={t.form}>
        <ActionBar>
          <Button look="danger">{t.yes}</Button>
          <ButtonLink look="subtle" href={to(demandPaths.one(demand.id))}>
            {t.no}
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  );
}
