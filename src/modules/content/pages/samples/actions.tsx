import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Dialog } from '../../../../ui/components/dialog.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Cluster } from '../../../../ui/components/layout-parts.tsx';
import { Sample, State } from './sample.tsx';

export const actions = (
  <>
    <Sample
      name="Button"
      use="Iets doen. Eén gevulde knop op een scherm. Ga er met de muis of de Tab-toets heen voor de andere kleuren."
    >
      <Cluster>
        <Button type="button">Meld u aan</Button>
        <Button type="button" look="secondary">
          Bekijk
        </Button>
        <Button type="button" look="subtle">
          Sla over
        </Button>
        <Button type="button" look="danger" icon="trash">
          Trek in
        </Button>
      </Cluster>
      <State name="Kan nu niet">
        <Button type="button" disabled>
          Kan nu niet
        </Button>
      </State>
      <State name="Klein">
        <Button type="button" small>
          Bewaar
        </Button>
      </State>
      <State name="Breed, met veel tekst">
        <Button type="button" wide>
          Ja, ik wil een mail krijgen zodra er een plaats vrijkomt in een van de groepen
        </Button>
      </State>
    </Sample>
    <Sample name="ButtonLink" use="Een link die eruitziet als een knop, voor de belangrijkste stap naar een andere pagina.">
      <Cluster>
        <ButtonLink href="/dev/ui">Ga verder</ButtonLink>
        <ButtonLink href="/dev/ui" look="secondary" iconEnd="arrow-right">
          Volgende stap
        </ButtonLink>
        <ButtonLink href="/dev/ui" look="subtle" icon="printer">
          Afdrukken
        </ButtonLink>
      </Cluster>
    </Sample>
    <Sample name="ActionBar" use="De knoppen onder een formulier. Blijft op een telefoon in beeld als dat is gevraagd.">
      <ActionBar note="U kunt dit later nog veranderen.">
        <Button type="button">Verstuur</Button>
        <ButtonLink href="/dev/ui" look="subtle">
          Stop
        </ButtonLink>
      </ActionBar>
    </Sample>
    <Sample name="Dialog" use="Een vraag voordat er iets weg is. Zonder JavaScript is het een pagina.">
      <Dialog id="voorbeeld-vraag" title="Weet u het zeker?" opener="Trek de vraag in" fallbackHref="/dev/ui">
        <p>De vraag verdwijnt van het plein.</p>
        <ButtonLink href="/dev/ui" look="danger">
          Trek de vraag in
        </ButtonLink>
      </Dialog>
    </Sample>
    <Sample name="Disclosure" use="Wat weinig mensen nodig hebben. Open als er iets in staat of fout is.">
      <Disclosure label="Meer wensen">
        <p>Wat erin staat.</p>
      </Disclosure>
      <Disclosure label="Nog een kind" open>
        <p>Deze staat open.</p>
      </Disclosure>
    </Sample>
  </>
);
