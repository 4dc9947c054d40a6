import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import { placesText, placeText } from '../../wording.ts';

/** What goes, and one button. */
export function ConfirmWithdrawal({ demand, csrf }: { demand: DemandView; csrf: string }) {
  return (
    <>
      <Heading level={1}>Wil je deze vraag intrekken?</Heading>
      <Lead>{`${demand.themeLabel}: ${placesText(demand)}, ${placeText(demand)}.`}</Lead>
      <Text>
        De vraag gaat van het marktplein. Andere teams kunnen er dan geen groep meer mee vormen. Terugdraaien kan niet: je stelt
        dan een nieuwe vraag.
      </Text>
      <Form action={demandPaths.withdrawal(demand.id)} csrf={csrf} label="Intrekken">
        <ActionBar>
          <Button look="danger">Trek de vraag in</Button>
          <ButtonLink look="subtle" href={demandPaths.one(demand.id)}>
            Laat de vraag staan
          </ButtonLink>
        </ActionBar>
      </Form>
    </>
  );
}
