import type { AssetSets } from '../assets.ts';
import { ButtonLink } from '../components/button.tsx';
import { Door } from '../components/door.tsx';
import { GroupCard } from '../components/group-card.tsx';
import { Heading } from '../components/heading.tsx';
import { Hero } from '../components/hero.tsx';
import { Cluster, Grid, Section, Stack } from '../components/layout-parts.tsx';
import { Link } from '../components/link.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { TalkPanel } from '../components/talk-panel.tsx';
import { ParentsScene, ProfessionalsScene, YouthScene } from '../scenes/door-scenes.tsx';
import { HomeScene } from '../scenes/home-scene.tsx';
import { CircleScene } from '../scenes/small-scenes.tsx';
import { PublicFrame } from './frame.tsx';

const questions = [
  'Mijn kind slaapt slecht',
  'Driftbuien van mijn peuter',
  'We gaan uit elkaar',
  'Mijn kind wordt gepest',
  'Mijn puber gamet veel',
];

/** The home page. */
export function HomePreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame
      sets={sets}
      title="Opgroeiplein"
      width="bleed"
      description="Hulp en activiteiten bij opgroeien en opvoeden, bij u in de buurt."
    >
      <Hero
        title="Opgroeien doe je samen"
        lead="Hulp en activiteiten voor kinderen, jongeren en ouders. Bij u in de buurt, meestal gratis."
        scene={<HomeScene />}
      >
        <SearchBox
          action="/activiteiten"
          label="Waar kunnen we u mee helpen?"
          labelAsHeading={2}
          big
          placeholder="Mijn dochter van 9 is onzeker"
          suggestionsLabel="Veel gevraagd"
          suggestions={questions.map((label) => ({ href: `/zoek/${encodeURIComponent(label)}`, label }))}
        />
      </Hero>
      <Section>
        <div class="op-doors">
          <Door
            href="/ouders"
            title="Ik ben ouder"
            text="Activiteiten, antwoorden en iemand om mee te praten."
            picture={<ParentsScene />}
          />
          <Door
            href="/jongeren"
            title="Ik ben 12 tot 23"
            text="Praat met iemand, ook zonder dat je ouders het weten."
            picture={<YouthScene />}
            tone="night"
          />
          <Door
            href="/werk"
            title="Ik werk met gezinnen"
            text="Vind een groep, of maak er samen een."
            picture={<ProfessionalsScene />}
            tone="pine"
          />
        </div>
      </Section>
      <Section tint="sand" labelledby="week">
        <Stack gap="large">
          <Cluster spread>
            <Heading level={2} id="week">
              Deze week bij u in de buurt
            </Heading>
            <Link href="/agenda">Bekijk de hele agenda</Link>
          </Cluster>
          <Grid columns="wide" list>
            <GroupCard
              href="/g/1"
              title="Rots en Water: sterker in je schoenen"
              date="2026-11-24"
              time="dinsdag, 15.30 tot 17.00 uur, 8 keer"
              place="Buurthuis Het Spectrum, Leiden"
              audience="Kinderen van 8 tot en met 10 jaar"
              places={{ free: 3, total: 12 }}
            />
            <GroupCard
              href="/g/2"
              title="Slapen en slaaptekort: inloop voor ouders"
              date="2026-11-25"
              time="woensdag, 9.30 tot 11.00 uur"
              place="CJG Katwijk"
              audience="Ouders van kinderen tot 4 jaar"
              places={{ free: 8, total: 15 }}
            />
            <GroupCard
              href="/g/3"
              title="Kinderen in een scheiding"
              date="2026-11-26"
              time="donderdag, 16.00 tot 17.15 uur, 6 keer"
              place="De Sleutel, Alphen aan den Rijn"
              audience="Kinderen van 6 tot en met 9 jaar"
              places={{ free: 1, total: 8 }}
            />
            <GroupCard
              href="/g/4"
              title="Opvoeden met meer plezier"
              date="2026-11-26"
              time="donderdag, 19.30 tot 21.30 uur"
              place="Online"
              audience="Ouders van pubers"
              places={{ free: 0, total: 20, waiting: true }}
            />
          </Grid>
        </Stack>
      </Section>
      <Section>
        <TalkPanel
          title="Praat met iemand"
          text="U hoeft niet te weten wat er aan de hand is. Vertel het, dan zoeken we samen."
          picture={<CircleScene />}
          ways={[
            {
              title: 'Bel ons',
              text: '071 500 00 00',
              open: 'Nu open, tot 17.00 uur',
              isOpen: true,
              action: (
                <ButtonLink href="tel:0715000000" look="secondary" icon="phone">
                  Bel nu
                </ButtonLink>
              ),
            },
            {
              title: 'Loop binnen',
              text: 'CJG Leiden-Noord, Ketelmeerlaan',
              open: 'Morgen open om 9.00 uur',
              isOpen: false,
              action: (
                <ButtonLink href="/inloop" look="secondary" icon="map-pin">
                  Kies een plek
                </ButtonLink>
              ),
            },
            {
              title: 'Stel uw vraag',
              text: 'U krijgt binnen twee werkdagen antwoord.',
              open: 'Altijd open',
              isOpen: true,
              action: (
                <ButtonLink href="/vraag" look="secondary" icon="message-circle">
                  Schrijf ons
                </ButtonLink>
              ),
            },
          ]}
        />
      </Section>
    </PublicFrame>
  );
}
