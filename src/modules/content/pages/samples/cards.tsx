import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card, Why } from '../../../../ui/components/card.tsx';
import { Door } from '../../../../ui/components/door.tsx';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Hero } from '../../../../ui/components/hero.tsx';
import { Grid } from '../../../../ui/components/layout-parts.tsx';
import { OfferCard } from '../../../../ui/components/offer-card.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TalkPanel } from '../../../../ui/components/talk-panel.tsx';
import { ParentsScene, ProfessionalsScene, YouthScene } from '../../../../ui/scenes/door-scenes.tsx';
import { HomeScene } from '../../../../ui/scenes/home-scene.tsx';
import { CircleScene, DoneScene, EmptyScene, LostScene } from '../../../../ui/scenes/small-scenes.tsx';
import { Sample, State } from './sample.tsx';

export const cards = (
  <>
    <Sample name="Card, Why" use="Eén ding op een pagina met meer dingen. Met een adres is de hele kaart raak.">
      <Grid columns="narrow">
        {(['neutral', 'sun', 'sand', 'success', 'accent', 'warning'] as const).map((tone) => (
          <Card key={tone} title={`Kaart ${tone}`} tone={tone} headingLevel={4}>
            <p>Met tekst.</p>
          </Card>
        ))}
        <Card title="Met een link en een voet" href="/dev/ui" headingLevel={4} footer={<p class="op-small">Vandaag gewijzigd</p>}>
          <p>De titel is de link.</p>
        </Card>
        <Card title="Met een heel lang woord: weerbaarheidstrainingsbijeenkomst" headingLevel={4} />
        <Card title="Waarom het past" headingLevel={4}>
          <Why>Op een middag die u koos.</Why>
        </Card>
      </Grid>
    </Sample>
    <Sample name="OfferCard" use="Eén aanbod tussen andere.">
      <Grid list>
        <OfferCard
          href="/dev/ui"
          title="Omgaan met driftbuien"
          headingLevel={4}
          audience="Ouders van kinderen van 2 tot 4 jaar"
          summary="Leer wat helpt, samen met andere ouders."
          when="dinsdag 1 december, 19.30 uur"
          where="CJG Katwijk, 2 km"
          cost="Gratis"
          places={{ free: 4, total: 12 }}
          tags={['Bewezen goed']}
          provider="CJG Holland Rijnland"
          why="Past bij de leeftijd van uw kind en is in Katwijk."
        />
        <OfferCard href="/dev/ui" title="Met het minste" headingLevel={4} audience="Alle ouders" />
      </Grid>
    </Sample>
    <Sample name="GroupCard" use="Eén groep met een dag.">
      <Grid columns="wide" list>
        <GroupCard
          href="/dev/ui"
          title="Rots en Water: sterker in je schoenen"
          headingLevel={4}
          date="2026-11-24"
          time="dinsdag, 15.30 - 17.00 uur, 8 keer"
          place="Buurthuis Het Spectrum, Leiden"
          audience="Kinderen van 8 tot en met 10 jaar"
          places={{ free: 3, total: 12 }}
          status={<Tag tone="success">Gaat door</Tag>}
          why="Op een middag die u koos."
        />
        <GroupCard
          title="Vol, met een knop"
          headingLevel={4}
          date="2026-11-26"
          places={{ free: 0, total: 8, waiting: true }}
          action={
            <ButtonLink href="/dev/ui" look="secondary" small>
              Op de wachtlijst
            </ButtonLink>
          }
        />
      </Grid>
    </Sample>
    <Sample name="Hero, Door, TalkPanel" use="Alleen op de voorpagina: de vraag, de drie deuren, en iemand om mee te praten.">
      <Hero
        headingLevel={4}
        title={<span class="utrecht-heading-1">Opgroeien doe je samen</span>}
        lead="Hulp en activiteiten bij u in de buurt."
        scene={<HomeScene />}
      >
        <p>Hier staat de vraag.</p>
      </Hero>
      <div class="op-doors">
        <Door href="/dev/ui" title="Ik ben ouder" text="Activiteiten en antwoorden." picture={<ParentsScene />} />
        <Door href="/dev/ui" title="Ik ben 12 tot 23" text="Praat met iemand." picture={<YouthScene />} tone="night" />
        <Door href="/dev/ui" title="Ik werk met gezinnen" text="Vind een groep." picture={<ProfessionalsScene />} tone="pine" />
      </div>
      <TalkPanel
        title="Praat met iemand"
        text="U hoeft niet te weten wat er aan de hand is."
        picture={<CircleScene />}
        ways={[
          {
            title: 'Bel ons',
            text: '071-555 01 00',
            open: 'Nu open, tot 17.00 uur',
            isOpen: true,
            action: <ButtonLink href="/dev/ui">Bel nu</ButtonLink>,
          },
          {
            title: 'Loop binnen',
            text: 'CJG Leiden-Noord',
            open: 'Morgen open om 9.00 uur',
            isOpen: false,
            action: (
              <ButtonLink href="/dev/ui" look="secondary">
                Kies een plek
              </ButtonLink>
            ),
          },
        ]}
      />
    </Sample>
    <Sample name="Scenes" use="Kleine tekeningen bij leeg, klaar en verdwaald. De tekst ernaast zegt wat er is.">
      <Grid columns="narrow">
        {[EmptyScene, DoneScene, LostScene].map((Scene) => (
          <State key={Scene.name} name={Scene.name}>
            <Scene />
          </State>
        ))}
      </Grid>
    </Sample>
  </>
);
